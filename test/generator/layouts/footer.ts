import type { GrainFilter } from '../model/model';
import type { LinePlan } from '../plan';
import { line } from './lines';

/** A row below the items of a summary, e.g. 上年结转; rows above 本年合计 are its parts, these are not. */
export interface FooterRow {
  readonly printed: string;
  readonly role: LinePlan['role'];
  readonly take: GrainFilter | null;
  readonly facets?: LinePlan['facets'];
}

export interface Footer {
  readonly current: FooterRow;
  /** 上年结转, 结余分配 and their like, which 总计 adds to the current year. */
  readonly others: readonly FooterRow[];
  readonly grandTotal: FooterRow;
}

/** Items with 本年合计, what is carried, and 总计 below them. */
export function withFooter(items: readonly LinePlan[], { current, others, grandTotal }: Footer): LinePlan[] {
  const currentIndex = items.length;
  const grandIndex = currentIndex + 1 + others.length;
  return [
    ...items.map((item) => (item.parent === -1 ? { ...item, parent: currentIndex } : item)),
    footerLine(current, grandIndex),
    ...others.map((row) => footerLine(row, grandIndex)),
    footerLine(grandTotal, -1),
  ];
}

function footerLine({ printed, role, take, facets = {} }: FooterRow, parent: number): LinePlan {
  return line({ name: printed.replace(/\s/g, ''), printed, role, take, facets, parent });
}

/** Puts blank rows into shorter lanes so that 本年合计 and 总计 of all lanes stand in one row each. */
export function alignFooters(lanes: readonly LinePlan[][]): void {
  alignAt(lanes, (lines) => lines.findIndex((item) => item.role === 'current-year-total'));
  alignAt(lanes, (lines) => lines.length - 1);
}

/** Moves one line of each lane down to the row of the lowest. */
export function alignAt(
  lanes: readonly LinePlan[][],
  position: (lines: readonly LinePlan[]) => number,
): void {
  const rows = lanes.map((lines) => rowOf(lines, position(lines)));
  const lowest = Math.max(...rows);
  lanes.forEach((lines, index) => {
    const at = position(lines);
    lines[at] = { ...lines[at]!, gapAbove: lines[at]!.gapAbove + lowest - rows[index]! };
  });
}

function rowOf(lines: readonly LinePlan[], index: number): number {
  return lines.slice(0, index + 1).reduce((row, item) => row + 1 + item.gapAbove, -1);
}
