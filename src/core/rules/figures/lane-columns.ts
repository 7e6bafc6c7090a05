import type { FigureId, LaneEntry } from '../../relations/ledger';
import type { Term } from '../../relations/relation';
import type { Lane } from '../../tables/budget-table';
import { lineTreeOf } from './line-tree';
import { termOf } from './ties';

/** Figures of a lane that take part in sums: which lines print something, which columns are amounts. */
export interface LaneGrid {
  /** Lines that print a figure, in order. */
  readonly lines: Int32Array;
  /** Indices of the columns of measure 'amount', in order. */
  readonly columns: Int32Array;
}

const grids = new WeakMap<Lane, LaneGrid>();

export function laneGridOf(lane: Lane): LaneGrid {
  let grid = grids.get(lane);
  if (!grid) grids.set(lane, (grid = buildGrid(lane)));
  return grid;
}

function buildGrid(lane: Lane): LaneGrid {
  const { carries } = lineTreeOf(lane);
  const lines = new Int32Array(carries.length);
  let count = 0;
  for (let line = 0; line < carries.length; line++) if (carries[line] === 1) lines[count++] = line;
  const columns = lane.columns.flatMap(({ measure }, column) => (measure === 'amount' ? [column] : []));
  return { lines: lines.subarray(0, count), columns: new Int32Array(columns) };
}

/** The figures of one column on the given lines. */
export function downColumn(sign: 1 | -1, entry: LaneEntry, column: number, lines: Int32Array): Term {
  const base = entry.base + column * entry.lineCount;
  return isRun(lines)
    ? { sign, start: base + (lines[0] ?? 0), stride: 1 }
    : { sign, figures: shifted(lines, base) };
}

/** The figures of one line in the given columns. */
export function alongLine(sign: 1 | -1, entry: LaneEntry, line: number, columns: Int32Array): Term {
  const { base, lineCount } = entry;
  return isRun(columns)
    ? { sign, start: lineStart(entry, line, columns), stride: lineCount }
    : termOf(
        sign,
        columns.map((column) => base + line + column * lineCount),
      );
}

/** The figure of a line in the first of some columns. */
export function lineStart({ base, lineCount }: LaneEntry, line: number, columns: Int32Array): FigureId {
  return base + line + (columns[0] ?? 0) * lineCount;
}

function shifted(lines: Int32Array, base: FigureId): Int32Array {
  const figures = new Int32Array(lines.length);
  for (let at = 0; at < figures.length; at++) figures[at] = lines[at]! + base;
  return figures;
}

/** Whether indices rise one by one. */
export function isRun(indices: Int32Array): boolean {
  for (let at = 1; at < indices.length; at++) if (indices[at]! - indices[at - 1]! !== 1) return false;
  return true;
}
