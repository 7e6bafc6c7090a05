import type { Fen } from '../amount/fen';
import {
  FigureState,
  type AmountColumn,
  type BudgetTable,
  type CellPlace,
  type Lane,
} from '../tables/budget-table';
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
  /** 分. Whoever changes figures does so in a copy: these are mostly those of the lanes. */
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
  return { entries, ...(sharedFigures(entries, size) ?? copiedFigures(entries, size)) };
}

type LedgerFigures = Pick<Ledger, 'amounts' | 'states'>;

/** The figures of the lanes themselves, where they lie in one block as the ledger wants them, as recognition keeps them. */
function sharedFigures(entries: readonly LaneEntry[], size: number): LedgerFigures | null {
  const first = entries[0]?.lane.columns[0];
  if (!first) return null;
  const { amounts, states } = first;
  const isInPlace = ({ lane, base, lineCount }: LaneEntry): boolean =>
    lane.columns.every((column, index) => {
      const figure = base + index * lineCount;
      return liesBehind(amounts, figure, column.amounts) && liesBehind(states, figure, column.states);
    });
  if (!entries.every(isInPlace)) return null;
  return {
    amounts: new Float64Array(amounts.buffer, amounts.byteOffset, size),
    states: new Uint8Array(states.buffer, states.byteOffset, size),
  };
}

/** Whether a column stands in the block of another, so many figures behind where that begins. */
function liesBehind<Row extends Float64Array | Uint8Array>(
  first: Row,
  figures: number,
  column: Row,
): boolean {
  return (
    column.buffer === first.buffer &&
    column.byteOffset === first.byteOffset + figures * first.BYTES_PER_ELEMENT
  );
}

function copiedFigures(entries: readonly LaneEntry[], size: number): LedgerFigures {
  const amounts = new Float64Array(size);
  const states = new Uint8Array(size);
  for (const { lane, base, lineCount } of entries) {
    lane.columns.forEach((column, index) => {
      amounts.set(column.amounts, base + index * lineCount);
      states.set(column.states, base + index * lineCount);
    });
  }
  return { amounts, states };
}

const statesSeen = new WeakMap<Uint8Array, ReadonlySet<number>>();

/** Every state that some figure of a ledger is in, as long as nobody changes it; mostly all are numbers or blank. */
export function statesOf({ states }: Pick<Ledger, 'states'>): ReadonlySet<number> {
  let seen = statesSeen.get(states);
  if (!seen) {
    const { length } = states;
    let bits = 0;
    for (let figure = 0; figure < length; figure++) bits |= 1 << states[figure]!;
    seen = new Set(Object.values(FigureState).filter((state) => (bits & (1 << state)) !== 0));
    statesSeen.set(states, seen);
  }
  return seen;
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
