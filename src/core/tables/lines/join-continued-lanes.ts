import type { LaneColumns } from '../columns/columns-of-lane';
import type { DraftLine } from './draft-line';

/** A lane's columns with the lines read from it. */
export interface DraftLane {
  readonly columns: LaneColumns;
  readonly lines: readonly DraftLine[];
}

/**
 * Joins lanes that are one table folded to fit the page: 决算 basic expenditure prints 301 and 303 on the left and goes on
 * with 302 and 310 on the right under the same headings. The joined lines keep the offset to their own columns.
 */
export function joinContinuedLanes(lanes: readonly DraftLane[]): DraftLane[] {
  const joined: DraftLane[] = [];
  for (const lane of lanes) {
    const first = joined[joined.length - 1];
    if (first && continues(first, lane)) {
      joined[joined.length - 1] = {
        columns: first.columns,
        lines: [...first.lines, ...offsetLines(first, lane)],
      };
    } else {
      joined.push(lane);
    }
  }
  return joined;
}

function continues(first: DraftLane, next: DraftLane): boolean {
  const codes = [first, next].every((lane) =>
    lane.columns.labels.some((label) => label.role === 'code' || label.role === 'code-and-name'),
  );
  return codes && signature(first.columns) === signature(next.columns);
}

/** Lowest headings of labels and figures: equal when a header repeats to the right. */
function signature(columns: LaneColumns): string {
  const labels = columns.labels.map((label) => label.heading).join('|');
  const figures = columns.figures
    .map(({ headed }) => headed.path[headed.path.length - 1]?.text ?? '')
    .join('|');
  return `${labels}#${figures}`;
}

function offsetLines(first: DraftLane, next: DraftLane): DraftLine[] {
  const offset = next.columns.figures[0]!.headed.column - first.columns.figures[0]!.headed.column;
  return next.lines.map((line) => ({ ...line, columnOffset: offset }));
}
