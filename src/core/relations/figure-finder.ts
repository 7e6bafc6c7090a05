import { figureId, type FigureId, type LaneEntry, type Ledger } from './ledger';
import type { CellPlace } from '../tables/budget-table';

export interface FoundFigure {
  readonly figure: FigureId;
  readonly entry: LaneEntry;
  /** Index into the lane's columns. */
  readonly column: number;
}

/** Finds the figure a cell holds; null for a cell that is no figure of a recognised table. */
export type FigureFinder = (place: CellPlace) => FoundFigure | null;

/** The way from cells to figures; the first answer on a sheet costs one pass over its lines. */
export function figureFinder({ entries }: Ledger): FigureFinder {
  const bySheet = new Map<number, LanePlaces[]>();
  const lanesOf = (sheet: number): LanePlaces[] => {
    let lanes = bySheet.get(sheet);
    if (!lanes)
      bySheet.set(sheet, (lanes = entries.filter(({ table }) => table.sheet === sheet).map(placesOf)));
    return lanes;
  };
  return ({ sheet, row, column }) => {
    for (const { entry, lineOfRow, columnOf } of lanesOf(sheet)) {
      for (const line of lineOfRow.get(row) ?? []) {
        const index = columnOf.get(column - entry.lane.body.columnOffsets[line]!);
        if (index !== undefined) return { figure: figureId(entry, line, index), entry, column: index };
      }
    }
    return null;
  };
}

interface LanePlaces {
  readonly entry: LaneEntry;
  readonly lineOfRow: ReadonlyMap<number, readonly number[]>;
  /** Index into the lane's columns, by the sheet's column. */
  readonly columnOf: ReadonlyMap<number, number>;
}

function placesOf(entry: LaneEntry): LanePlaces {
  return {
    entry,
    lineOfRow: linesByRow(entry),
    columnOf: new Map(entry.lane.columns.map(({ column }, index) => [column, index])),
  };
}

/** A row holds two lines where a table goes on beside itself. */
function linesByRow({ lane }: LaneEntry): Map<number, number[]> {
  const lines = new Map<number, number[]>();
  lane.body.rows.forEach((row, line) => {
    const known = lines.get(row);
    if (known) known.push(line);
    else lines.set(row, [line]);
  });
  return lines;
}
