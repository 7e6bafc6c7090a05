import { textAt } from '../../snapshot/cells';
import type { Ledger } from '../../relations/ledger';
import { FigureState, type BudgetTable, type CellPlace } from '../../tables/budget-table';
import type { Workpapers } from '../rule';
import { figurePlace } from './remark';

/** A cell where a table expects an amount, with the text it holds ('' for a number). */
export interface AmountCell {
  readonly place: CellPlace;
  readonly text: string;
}

const statesOfLedgers = new WeakMap<Ledger, ReadonlySet<number>>();

/** Whether any figure of the workbook is printed in a certain way, as mostly none is. */
function printsState(ledger: Ledger, state: FigureState): boolean {
  let states = statesOfLedgers.get(ledger);
  if (!states) {
    states = new Set(Object.values(FigureState).filter((one) => ledger.states.includes(one)));
    statesOfLedgers.set(ledger, states);
  }
  return states.has(state);
}

/** Cells of a table's amount columns that are printed in a certain way: as text, as an error value. */
export function amountCells(
  { snapshot, ledger }: Workpapers,
  table: BudgetTable,
  state: FigureState,
): AmountCell[] {
  if (!printsState(ledger, state)) return [];
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
