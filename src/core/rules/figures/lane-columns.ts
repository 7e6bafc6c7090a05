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
  let columns = columnsOfForms.get(lane.form);
  if (!columns) columnsOfForms.set(lane.form, (columns = amountColumns(lane)));
  return { lines: printedLines(lineTreeOf(lane).carries), columns };
}

const columnsOfForms = new WeakMap<Lane['form'], Int32Array>();

function amountColumns({ columns }: Lane): Int32Array {
  return new Int32Array(columns.flatMap(({ measure }, column) => (measure === 'amount' ? [column] : [])));
}

function printedLines(carries: Uint8Array): Int32Array {
  if (!carries.includes(0)) return firstLines(carries.length);
  const lines = new Int32Array(carries.length);
  let count = 0;
  for (let line = 0; line < carries.length; line++) if (carries[line] === 1) lines[count++] = line;
  return lines.subarray(0, count);
}

/** 0, 1, 2 … as far as it was needed: lanes that print a figure on every line, as most do, share it. */
let allLines = new Int32Array(0);

function firstLines(count: number): Int32Array {
  if (count > allLines.length) allLines = new Int32Array(count * 2).map((_, line) => line);
  return allLines.subarray(0, count);
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
  // The lines of lanes that print a figure on every line, as most that are asked about.
  if (indices.buffer === allLines.buffer) return true;
  for (let at = 1; at < indices.length; at++) if (indices[at]! - indices[at - 1]! !== 1) return false;
  return true;
}
