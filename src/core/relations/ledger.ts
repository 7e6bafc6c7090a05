import type { Fen } from '../amount/fen';
import type { AmountColumn, BudgetTable, CellPlace, Lane } from '../tables/budget-table';
import type { Line } from '../tables/line';

/** A figure of the workbook: an index into the {@link Ledger}'s arrays. */
export type FigureId = number;

/** Where a lane's figures stand in the ledger: figure of line l and column c = base + c × lineCount + l. */
export interface LaneEntry {
  readonly table: BudgetTable;
  readonly lane: Lane;
  readonly base: FigureId;
  readonly lineCount: number;
}

/**
 * All amounts of all recognised tables in one row of numbers, so that relations are plain index arithmetic:
 * the lines of a column are neighbours, the columns of a line are `lineCount` apart.
 */
export interface Ledger {
  readonly entries: readonly LaneEntry[];
  /** 分. */
  readonly amounts: Float64Array;
  /** FigureState of each figure. */
  readonly states: Uint8Array;
}

export function buildLedger(tables: readonly BudgetTable[]): Ledger {
  const entries: LaneEntry[] = [];
  let size = 0;
  for (const table of tables) {
    for (const lane of table.lanes) {
      entries.push({ table, lane, base: size, lineCount: lane.body.count });
      size += lane.body.count * lane.columns.length;
    }
  }
  const amounts = new Float64Array(size);
  const states = new Uint8Array(size);
  for (const { lane, base, lineCount } of entries) {
    lane.columns.forEach((column, index) => {
      amounts.set(column.amounts, base + index * lineCount);
      states.set(column.states, base + index * lineCount);
    });
  }
  return { entries, amounts, states };
}

export function figureId(entry: LaneEntry, line: number, column: number): FigureId {
  return entry.base + column * entry.lineCount + line;
}

/** The lane a figure belongs to. */
export function entryOf(ledger: Ledger, figure: FigureId): LaneEntry {
  let low = 0;
  let high = ledger.entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ledger.entries[middle]!.base <= figure) low = middle;
    else high = middle - 1;
  }
  return ledger.entries[low]!;
}

/** A figure with everything that names it. */
export interface Figure {
  readonly id: FigureId;
  readonly table: BudgetTable;
  readonly lane: Lane;
  readonly line: Line;
  readonly column: AmountColumn;
  readonly place: CellPlace;
  readonly amount: Fen;
  readonly state: number;
}

export function figureAt(ledger: Ledger, id: FigureId): Figure {
  const { table, lane, base, lineCount } = entryOf(ledger, id);
  const column = lane.columns[Math.floor((id - base) / lineCount)]!;
  const line = lane.lines[(id - base) % lineCount]!;
  return {
    id,
    table,
    lane,
    line,
    column,
    place: { sheet: table.sheet, row: line.row, column: column.column + line.columnOffset },
    amount: ledger.amounts[id]!,
    state: ledger.states[id]!,
  };
}
