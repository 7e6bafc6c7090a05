import type { LaneColumns } from '../columns/lane-columns';
import type { SheetView } from '../layout/sheet-view';
import { roleLines, type DraftLines } from './draft-lines';

/** A lane's columns with the lines read from it. */
export interface DraftLane {
  readonly columns: LaneColumns;
  readonly lines: DraftLines;
}

/**
 * Joins lanes that are one table folded to fit the page: 决算 basic expenditure prints 301 and 303 on the left and goes on
 * with 302 and 310 on the right under the same headings. The joined lines keep the offset to their own columns.
 */
export function joinContinuedLanes(view: SheetView, lanes: readonly DraftLane[]): DraftLane[] {
  const joined: DraftLane[] = [];
  for (const lane of lanes) {
    const first = joined[joined.length - 1];
    if (first && continues(first, lane)) {
      joined[joined.length - 1] = {
        columns: first.columns,
        lines: joinLines(
          withFiguresBehind(view, first.lines, offsetOf(first), offsetOf(lane)),
          lane.lines,
          offsetOf(lane) - offsetOf(first),
        ),
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

function offsetOf({ columns }: DraftLane): number {
  return columns.figures[0]!.headed.column;
}

/** 公用经费合计 of both lanes, its words merged over the figures of the first: its own stand among those of the second. */
function withFiguresBehind(view: SheetView, lines: DraftLines, own: number, next: number): DraftLines {
  const columnOffsets = lines.columnOffsets.slice();
  for (const line of roleLines(lines)) {
    const merge = view.mergeAt(lines.rows[line]!, lines.labelColumns[line]!);
    if (merge && own <= merge.right && merge.right < next) columnOffsets[line] = next - own;
  }
  return { ...lines, columnOffsets };
}

/** The lines of both, the second's with an offset to their figures. */
function joinLines(first: DraftLines, second: DraftLines, offset: number): DraftLines {
  const count = first.count + second.count;
  const both = (pick: (lines: DraftLines) => ArrayLike<number>): Int32Array => {
    const joined = new Int32Array(count);
    joined.set(pick(first));
    joined.set(pick(second), first.count);
    return joined;
  };
  const texts = (pick: (lines: DraftLines) => readonly string[] | null): string[] | null => {
    if (pick(first) === null && pick(second) === null) return null;
    return [first, second].flatMap((lines) => pick(lines) ?? new Array<string>(lines.count).fill(''));
  };
  return {
    count,
    rows: both(({ rows }) => rows),
    labels: [...first.labels, ...second.labels],
    codes: [...first.codes, ...second.codes],
    outers: texts(({ outers }) => outers),
    units: texts(({ units }) => units),
    roles: [...first.roles, ...second.roles],
    labelColumns: both(({ labelColumns }) => labelColumns),
    codeColumns: both(({ codeColumns }) => codeColumns),
    columnOffsets: both(({ columnOffsets }) => columnOffsets).fill(offset, first.count),
    steps: both(({ steps }) => steps),
    isUnit: Uint8Array.from([...first.isUnit, ...second.isUnit]),
  };
}
