import { Decimal } from 'decimal.js';
import type { WorkbookGrid } from './grid';
import { laneYuan } from './read-figures';
import type { LaneTruth, TableTruth, WorkbookTruth } from './truth';

/** A relation between printed figures that does not hold. */
export interface Gap {
  readonly what: string;
  readonly published: string;
  readonly expected: string;
}

/**
 * Adds up everything the truth says must add up, with decimal arithmetic on what the cells show.
 *
 * A difference counts as a gap where rounding of the figures cannot explain it.
 */
export function gapsOf(workbook: WorkbookGrid, truth: WorkbookTruth): Gap[] {
  return truth.tables.flatMap((table) =>
    table.lanes.flatMap((lane, index) => laneGaps(workbook, truth, table, lane, `${table.kind}/${index}`)),
  );
}

function laneGaps(
  workbook: WorkbookGrid,
  truth: WorkbookTruth,
  table: TableTruth,
  lane: LaneTruth,
  where: string,
): Gap[] {
  const gaps: Gap[] = [];
  const compare = (what: string, published: Decimal, parts: readonly Decimal[]) => {
    const expected = parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
    const unit = truth.hasRoundingDifferences
      ? new Decimal(table.quantum).div(200).times(parts.length + 1)
      : new Decimal(0);
    if (published.minus(expected).abs().gt(unit))
      gaps.push({ what: `${where} ${what}`, published: published.toString(), expected: expected.toString() });
  };
  const amounts = lane.columns.flatMap((column, index) =>
    column.measure === 'rate' || column.measure === 'count' ? [] : [index],
  );
  const at = (line: number, column: number) => laneYuan(workbook, table, lane, line, column);
  lane.lines.forEach((parent, index) => {
    const children = childrenOf(lane.lines, index);
    if (children.length === 0) return;
    for (const column of amounts) {
      compare(
        `${parent.code}${parent.name} = Σ children, column ${column}`,
        at(index, column),
        children.map((child) => at(child, column)),
      );
    }
  });
  lane.columns.forEach((parent, index) => {
    const children = childrenOf(lane.columns, index);
    if (children.length === 0) return;
    lane.lines.forEach((line, lineIndex) => {
      compare(
        `${line.code}${line.name}: ${parent.path.join('/')} = Σ parts`,
        at(lineIndex, index),
        children.map((child) => at(lineIndex, child)),
      );
    });
  });
  return gaps;
}

function childrenOf(
  nodes: readonly { readonly parent: number; readonly additive: boolean }[],
  parent: number,
): number[] {
  return nodes.flatMap((node, index) => (node.parent === parent && node.additive ? [index] : []));
}
