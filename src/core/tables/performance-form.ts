import type { MoneyUnit } from '../amount/fen';
import { FigureState, type AmountColumn, type Lane, type Line } from './budget-table';
import { readFigures } from './columns/read-figures';
import type { SheetView } from './layout/sheet-view';
import { readLabel } from './labels/label';

/** Keys of the money rows of a 绩效目标表 filled in as a form. */
const WHOLE = /^(年度|项目|预算|全年)?资金总额|^年度预算|^预算资金/;
const PART = /^其中|(中央|省级|市级|县级|区级|地方|财政|其他|单位)(财政)?(资金|拨款|补助)$/;
const PROJECT_NAME = /^(项目|转移支付\((项目|专项)\)|项目\(专项\)|专项)?名称$|^项目\(专项\)名称$/;

interface MoneyRow {
  readonly row: number;
  readonly keyColumn: number;
  readonly valueColumn: number;
}

/**
 * The money rows of performance forms on a sheet: 项目名称 and, below it, 年度资金总额 with its parts. One lane per form; the
 * whole is its first line and carries the project's name.
 */
export function readPerformanceForms(view: SheetView, unit: MoneyUnit): Lane[] {
  const lanes: Lane[] = [];
  let project = '';
  for (let row = 0; row < view.rowCount; row++) {
    for (const { column, text } of view.textsOf(row)) {
      if (PROJECT_NAME.test(text)) project = valueRightOf(view, row, column) ?? project;
      if (!WHOLE.test(text)) continue;
      const rows = moneyRows(view, row, column);
      if (rows.length > 0) lanes.push(formLane(view, rows, project, unit));
    }
  }
  return lanes;
}

function valueRightOf(view: SheetView, row: number, column: number): string | undefined {
  const next = view.textsOf(row, column + 1)[0];
  return next === undefined ? undefined : view.raw(row, next.column).trim();
}

function moneyRows(view: SheetView, wholeRow: number, keyColumn: number): MoneyRow[] {
  const valueColumn = valueColumnOf(view, wholeRow, keyColumn);
  if (valueColumn < 0) return [];
  const rows: MoneyRow[] = [{ row: wholeRow, keyColumn, valueColumn }];
  for (let row = wholeRow + 1; row < view.rowCount && PART.test(view.text(row, keyColumn)); row++) {
    rows.push({ row, keyColumn, valueColumn });
  }
  return rows;
}

function valueColumnOf(view: SheetView, row: number, keyColumn: number): number {
  for (let column = keyColumn + 1; column < view.columnCount; column++) {
    if (view.number(row, column) !== null || /^\d[\d,.]*(万?元)?$/.test(view.text(row, column)))
      return column;
  }
  return -1;
}

function formLane(view: SheetView, rows: readonly MoneyRow[], project: string, unit: MoneyUnit): Lane {
  const { valueColumn } = rows[0]!;
  const cells = {
    rows: Int32Array.from(rows, ({ row }) => row),
    columns: new Int32Array(rows.length).fill(valueColumn),
  };
  const figures = readFigures(view, cells, 'amount', unit);
  figures.states.forEach((state, index) => {
    if (state === FigureState.Text) figures.states[index] = FigureState.Blank;
  });
  const isComplete =
    rows.length > 2 && /^其他/.test(view.text(rows[rows.length - 1]!.row, rows[0]!.keyColumn));
  const column: AmountColumn = {
    column: valueColumn,
    path: [view.text(rows[0]!.row, rows[0]!.keyColumn)],
    headerRow: rows[0]!.row,
    facets: {},
    measure: 'amount',
    parent: -1,
    additive: true,
    division: 0,
    ...figures,
  };
  return {
    facets: { flow: 'expenditure', nature: 'project' },
    scheme: 'project',
    lines: rows.map((row, index) => formLine(view, row, index, project, isComplete)),
    columns: [column],
  };
}

function formLine(
  view: SheetView,
  { row, keyColumn }: MoneyRow,
  index: number,
  project: string,
  isComplete: boolean,
): Line {
  return {
    row,
    code: '',
    name: index === 0 ? project : readLabel(view.raw(row, keyColumn)).name,
    labelColumn: keyColumn,
    codeColumn: -1,
    columnOffset: 0,
    role: index === 0 ? 'total' : 'item',
    parent: index === 0 ? -1 : 0,
    additive: isComplete,
    facets: {},
  };
}
