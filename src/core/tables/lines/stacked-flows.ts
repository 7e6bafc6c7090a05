import type { DraftLines } from './draft-lines';
import type { DraftLane } from './join-continued-lanes';

const REVENUE_TOTAL = /^收入(总计|合计|总额)$/;
const EXPENDITURE_TOTAL = /^支出(总计|合计|总额)$/;
/** A word over the lines of one flow, where it stands in a line of its own. */
const FLOW = /^(收入|支出)(项目)?$/;

/**
 * A lane of revenue and one of expenditure, where a summary prints the lines of one above those of the other in the same
 * columns; the lane as it is where it does not.
 */
export function apartByFlow(lane: DraftLane): readonly DraftLane[] {
  const { columns, lines } = lane;
  const { labels, count } = lines;
  const revenue = labels.findIndex(({ key }) => REVENUE_TOTAL.test(key));
  const expenditure = labels.findIndex(({ key }) => EXPENDITURE_TOTAL.test(key));
  if (revenue < 0 || expenditure < 0 || Math.min(revenue, expenditure) === 0) return [lane];
  const [first, second] = [Math.min(revenue, expenditure), Math.max(revenue, expenditure)];
  const isBetween = (line: number) => lines.roles[line] === 'item' && !FLOW.test(labels[line]!.key);
  const hasLines = (from: number, to: number) => labels.slice(from, to).some((_, at) => isBetween(from + at));
  if (!hasLines(0, first) || !hasLines(first + 1, second)) return [lane];
  return [partOf(lines, 0, first + 1), partOf(lines, first + 1, count)].map((part) => ({
    columns,
    lines: part,
  }));
}

/** Some of the lines, without the word that says of which flow they are. */
function partOf(lines: DraftLines, from: number, to: number): DraftLines {
  const start = FLOW.test(lines.labels[from]?.key ?? '') ? from + 1 : from;
  return {
    count: to - start,
    rows: lines.rows.slice(start, to),
    labels: lines.labels.slice(start, to),
    codes: lines.codes.slice(start, to),
    outers: lines.outers?.slice(start, to) ?? null,
    roles: lines.roles.slice(start, to),
    labelColumns: lines.labelColumns.slice(start, to),
    codeColumns: lines.codeColumns.slice(start, to),
    columnOffsets: lines.columnOffsets.slice(start, to),
    steps: Array.from(lines.steps).slice(start, to),
    units: lines.units?.slice(start, to) ?? null,
    isUnit: lines.isUnit.slice(start, to),
  };
}
