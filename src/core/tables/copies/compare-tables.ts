import {
  FigureState,
  type AmountColumn,
  type BudgetTable,
  type CellPlace,
  type DifferingFigure,
  type Lane,
} from '../budget-table';

/** How much two tables are alike. */
export interface Likeness {
  /** Share of the lines of the larger table that the other lists too, 0 … 1. */
  readonly sharedLines: number;
  /** Share of the figures that agree, of those that one of them prints on shared lines, 0 … 1. */
  readonly sharedFigures: number;
  /** Figures of shared lines that differ, from the top down. */
  readonly differing: readonly DifferingFigure[];
}

const NOTHING_ALIKE: Likeness = { sharedLines: 0, sharedFigures: 0, differing: [] };

/** Holds the lines of a table, by code or name, against those of another with the same columns. */
export function compareTables(table: BudgetTable, other: BudgetTable): Likeness {
  const isAlike =
    table.lanes.length === other.lanes.length &&
    table.lanes.every(({ columns }, at) => columns.length === other.lanes[at]!.columns.length);
  if (!isAlike) return NOTHING_ALIKE;
  const differing: DifferingFigure[] = [];
  let shared = 0;
  let lines = 0;
  let figures = 0;
  table.lanes.forEach((lane, at) => {
    const others = other.lanes[at]!;
    const known = linesByKey(others);
    lines += Math.max(lane.body.count, others.body.count);
    for (const [key, line] of linesByKey(lane)) {
      const match = known.get(key);
      if (match === undefined) continue;
      shared++;
      lane.columns.forEach((column, index) => {
        const pair = pairOf(
          { table, lane, column, line },
          { table: other, lane: others, column: others.columns[index]!, line: match },
        );
        if (pair === null) return;
        figures++;
        if (pair.amount !== pair.originalAmount) differing.push(pair);
      });
    }
  });
  return {
    sharedLines: lines === 0 ? 0 : shared / lines,
    sharedFigures: figures === 0 ? 0 : 1 - differing.length / figures,
    differing,
  };
}

/** Each line by its code and name; of several alike, by which of them it is. */
function linesByKey({ body }: Lane): Map<string, number> {
  const lines = new Map<string, number>();
  for (let line = 0; line < body.count; line++) {
    const name = `${body.codes[line]!} ${body.labels[line]!.plain}`;
    let key = name;
    for (let nth = 2; lines.has(key); nth++) key = `${name} ${nth}`;
    lines.set(key, line);
  }
  return lines;
}

/** A figure of a table, by where it stands in its lane. */
interface TableFigure {
  readonly table: BudgetTable;
  readonly lane: Lane;
  readonly column: AmountColumn;
  readonly line: number;
}

/** null where neither prints an amount that can be read. */
function pairOf(figure: TableFigure, original: TableFigure): DifferingFigure | null {
  const states = [stateOf(figure), stateOf(original)];
  if (states.includes(FigureState.Error) || states.includes(FigureState.Text)) return null;
  const [amount, originalAmount] = [amountOf(figure), amountOf(original)];
  if (amount === 0 && originalAmount === 0) return null;
  return { place: placeOf(figure), amount, original: placeOf(original), originalAmount };
}

function stateOf({ column, line }: TableFigure): number {
  return column.states[line]!;
}

function amountOf({ column, line }: TableFigure): number {
  return column.amounts[line]!;
}

function placeOf({ table: { sheet }, lane: { body }, column: { column }, line }: TableFigure): CellPlace {
  return { sheet, row: body.rows[line]!, column: column + body.columnOffsets[line]! };
}
