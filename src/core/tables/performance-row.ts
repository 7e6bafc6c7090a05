import type { MoneyUnit } from '../amount/fen';
import type { Lane } from './budget-table';
import { laneOfLines } from './column-lane';
import { readFigures } from './columns/read-figures';
import { readLabel } from './labels/label';
import type { SheetView } from './layout/sheet-view';
import type { Line } from './line';

/** Key of the whole in a form that prints its money in one row: 预算数 | 100.00 | 其中：财政资金 | 80.00 | 其他资金 | 20.00. */
const WHOLE = /^(项目|年度)?预算(数|金额)$/;
const FIRST_PART = /^其中/;
const LAST_PART = /^其他(资金|来源)/;

/** A key with the column of the cell behind it. */
interface Amount {
  readonly keyColumn: number;
  readonly column: number;
}

/** The money of a form that prints it in the row of the cell at `column`; null where that is no such cell. */
export function moneyInRow(
  view: SheetView,
  row: number,
  column: number,
  project: string,
  unit: MoneyUnit,
): Lane | null {
  if (!WHOLE.test(view.text(row, column))) return null;
  const keys = view.textsOf(row, column + 1).filter(({ text }) => !/^[-/\d]/.test(text));
  const first = keys.findIndex(({ text }) => FIRST_PART.test(text));
  const last = keys.findIndex(({ text }) => LAST_PART.test(text));
  if (first !== 0) return null;
  const amounts: Amount[] = [{ column }, ...keys].map(({ column: key }) => ({
    keyColumn: key,
    column: (view.mergeAt(row, key)?.right ?? key) + 1,
  }));
  if (view.number(row, amounts[0]!.column) === null) return null;
  return laneOf(view, row, amounts, last === keys.length - 1, project, unit);
}

function laneOf(
  view: SheetView,
  row: number,
  amounts: readonly Amount[],
  isComplete: boolean,
  project: string,
  unit: MoneyUnit,
): Lane {
  const [{ column, keyColumn }] = amounts as [Amount, ...Amount[]];
  const columnOffsets = Int32Array.from(amounts, (amount) => amount.column - column);
  const rows = new Int32Array(amounts.length).fill(row);
  const figures = view.lexicon.figures.column(amounts.length);
  readFigures(view, { rows, columnOffsets }, { column, measure: 'amount' }, unit, figures);
  return laneOfLines(
    {
      facets: { flow: 'expenditure', nature: 'project' },
      scheme: 'project',
      columns: [
        {
          column,
          path: [view.text(row, keyColumn)],
          headerRow: row,
          facets: {},
          measure: 'amount',
          parent: -1,
          additive: true,
          division: 0,
          amounts: figures.amounts,
          states: figures.states,
        },
      ],
    },
    amounts.map((amount, index): Line => ({
      row,
      code: '',
      name: index === 0 ? project : readLabel(view.raw(row, amount.keyColumn)).name,
      labelColumn: amount.keyColumn,
      codeColumn: -1,
      columnOffset: columnOffsets[index]!,
      role: index === 0 ? 'total' : 'item',
      parent: index === 0 ? -1 : 0,
      additive: isComplete,
      facets: {},
    })),
  );
}
