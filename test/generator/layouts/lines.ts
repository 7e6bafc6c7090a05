import type { GrainFilter } from '../model/model';
import type { LinePlan } from '../plan';
import type { TotalStyle } from '../style';

/** A line; what is not said is a plain subject at the top. */
export function line(fields: Partial<LinePlan> & Pick<LinePlan, 'name' | 'take'>): LinePlan {
  return {
    code: '',
    printed: fields.name,
    role: 'item',
    parent: -1,
    additive: true,
    facets: {},
    gapAbove: 0,
    ...fields,
  };
}

export interface TreeRequest {
  /** Codes of the finest lines in use. */
  readonly codes: Iterable<string>;
  /** Code lengths that are printed, shortest first; a code that is shorter than the finest level ends there. */
  readonly levels: readonly number[];
  readonly nameOf: (code: string) => string;
  readonly take: (code: string) => GrainFilter;
}

/** Lines of a classification in the order of their codes, each under the nearest printed line above it. */
export function treeLines({ codes, levels, nameOf, take }: TreeRequest): LinePlan[] {
  const printedCodes = new Set<string>();
  for (const code of codes) {
    for (const length of levels) if (code.length >= length) printedCodes.add(code.slice(0, length));
  }
  const lines: LinePlan[] = [];
  const open: number[] = [];
  for (const code of [...printedCodes].sort()) {
    while (open.length > 0 && !code.startsWith(lines[open[open.length - 1]!]!.code)) open.pop();
    const parent = open[open.length - 1] ?? -1;
    open.push(lines.push(line({ code, name: nameOf(code), parent, take: take(code) })) - 1);
  }
  return lines;
}

/** Adds the 合计 line where the table has one; lines at the top become its parts. */
export function withTotal(lines: readonly LinePlan[], totals: TotalStyle, take: GrainFilter): LinePlan[] {
  if (totals.position === 'none') return [...lines];
  const total = line({
    name: totals.text.replace(/[\s：:]/g, ''),
    printed: totals.text,
    role: 'total',
    take,
  });
  if (totals.position === 'first') {
    return [total, ...lines.map((item) => ({ ...item, parent: item.parent + 1 }))];
  }
  return [...lines.map((item) => (item.parent === -1 ? { ...item, parent: lines.length } : item)), total];
}

/** Depth of each line below the top, the total line not counted. */
export function depths(lines: readonly LinePlan[]): number[] {
  const depth = (index: number): number => {
    const { parent } = lines[index]!;
    return parent === -1 || lines[parent]!.role === 'total' ? 0 : depth(parent) + 1;
  };
  return lines.map((_, index) => depth(index));
}
