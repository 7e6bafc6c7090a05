import { textAt } from '../../snapshot/cells';
import { statesOf } from '../../relations/ledger';
import type { FigureState, BudgetTable, CellPlace } from '../../tables/budget-table';
import type { Workpapers } from '../rule';
import { figurePlace } from './remark';

/** A cell where a table expects an amount, with the text it holds ('' for a number). */
export interface AmountCell {
  readonly place: CellPlace;
  readonly text: string;
}

/** Cells of a table's amount columns that are printed in a certain way: as text, as an error value. */
export function amountCells(
  { snapshot, ledger }: Workpapers,
  table: BudgetTable,
  state: FigureState,
): AmountCell[] {
  if (!statesOf(ledger).has(state)) return [];
  const sheet = snapshot.sheets[table.sheet]!;
  return table.lanes.flatMap((lane) =>
    lane.columns.flatMap((column) => {
      if (column.measure !== 'amount' || !column.states.includes(state)) return [];
      return lane.lines.flatMap((line, index) => {
        if (column.states[index] !== state) return [];
        const place = figurePlace(table, line, column);
        return [{ place, text: textAt(snapshot, sheet, place.row, place.column) }];
      });
    }),
  );
}
