import type { MoneyUnit } from '../amount/fen';
import { FigureState, type AmountColumn, type Lane } from './budget-table';
import type { Line } from './line';
import { readFigures } from './columns/read-figures';
import { lastColumnOfTables } from './layout/margin';
import type { SheetView } from './layout/sheet-view';
import { readLabel } from './labels/label';
import { laneOfLines } from './column-lane';
import { moneyInRow } from './performance-row';
import { facetsNamed, measureNamed } from './vocabulary/headings';

/** Keys of the money rows of a 绩效目标表 filled in as a form. */
const WHOLE = /^(年度|项目|预算|全年)?资金总额|^年度预算|^预算资金/;
const PART =
  /^其中|(中央|省级|市级|县级|区级|地方|财政|其他|单位|结转|结余)(财政)?(资金|拨款|补助)$|^上年(财政)?结转/;
const PROJECT_NAME = /^(项目|转移支付\((项目|专项)\)|项目\(专项\)|专项)?名称$|^项目\(专项\)名称$/;

/** Rows above the money rows in which their columns are headed (年初预算数, 全年预算数, 全年执行数, 执行率). */
const HEADING_ROWS = 2;

interface MoneyBlock {
  readonly rows: readonly number[];
  readonly keyColumn: number;
  readonly columns: readonly FormColumn[];
}

interface FormColumn {
  readonly column: number;
  readonly heading: string;
  readonly headingRow: number;
}

/**
 * The money rows of performance forms between two rows of a sheet: 项目名称 and, below it, 年度资金总额 with its parts. One lane
 * per form; the whole is its first line and carries the project's name.
 */
export function readPerformanceForms(view: SheetView, top: number, bottom: number, unit: MoneyUnit): Lane[] {
  const lanes: Lane[] = [];
  const last = lastColumnOfTables(view, top, bottom);
  let project = '';
  for (let row = top; row <= bottom; row++) {
    for (const { column, text } of view.textsOf(row)) {
      if (PROJECT_NAME.test(text)) project = valueRightOf(view, row, column) ?? project;
      const inRow = moneyInRow(view, row, column, project, unit);
      if (inRow) lanes.push(inRow);
      if (!WHOLE.test(text)) continue;
      const block = moneyBlock(view, row, column, last);
      if (block.columns.length > 0) lanes.push(formLane(view, block, project, unit));
    }
  }
  return lanes;
}

function valueRightOf(view: SheetView, row: number, column: number): string | undefined {
  const next = view.textsOf(row, column + 1)[0];
  return next === undefined ? undefined : view.raw(row, next.column).trim();
}

function moneyBlock(view: SheetView, wholeRow: number, keyColumn: number, last: number): MoneyBlock {
  const rows = [wholeRow];
  for (let row = wholeRow + 1; row < view.rowCount && PART.test(view.text(row, keyColumn)); row++)
    rows.push(row);
  const columns: FormColumn[] = [];
  for (let column = keyColumn + 1; column <= last; column++) {
    if (!isFigure(view, wholeRow, column)) continue;
    columns.push(
      headedColumn(view, wholeRow, column) ?? {
        column,
        heading: view.text(wholeRow, keyColumn),
        headingRow: wholeRow,
      },
    );
  }
  return { rows, keyColumn, columns };
}

function isFigure(view: SheetView, row: number, column: number): boolean {
  return view.number(row, column) !== null || /^\d[\d,.]*%?(万?元)?$/.test(view.text(row, column));
}

function headedColumn(view: SheetView, wholeRow: number, column: number): FormColumn | undefined {
  for (let row = wholeRow - 1; row >= Math.max(0, wholeRow - HEADING_ROWS); row--) {
    const heading = view.text(row, column);
    if (/数|率|分|金额/.test(heading)) return { column, heading, headingRow: row };
  }
  return undefined;
}

function formLane(view: SheetView, block: MoneyBlock, project: string, unit: MoneyUnit): Lane {
  const { rows, keyColumn } = block;
  const isComplete = rows.length > 2 && /^其他/.test(view.text(rows[rows.length - 1]!, keyColumn));
  return laneOfLines(
    {
      facets: { flow: 'expenditure', nature: 'project' },
      scheme: 'project',
      columns: block.columns.map((column) => formColumn(view, rows, column, unit)),
    },
    rows.map((row, index) => formLine(view, row, keyColumn, index, project, isComplete)),
  );
}

function formColumn(
  view: SheetView,
  rows: readonly number[],
  { column, heading, headingRow }: FormColumn,
  unit: MoneyUnit,
): AmountColumn {
  const measure = /分/.test(heading) ? 'count' : measureNamed([heading]);
  const lines = { rows: new Int32Array(rows), columnOffsets: new Int32Array(rows.length) };
  const figures = view.lexicon.figures.column(rows.length);
  readFigures(view, lines, { column, measure }, unit, figures);
  const { amounts, states } = figures;
  states.forEach((state, index) => {
    if (state === FigureState.Text) states[index] = FigureState.Blank;
  });
  return {
    column,
    path: [heading],
    headerRow: headingRow,
    facets: facetsNamed([heading]),
    measure,
    parent: -1,
    additive: true,
    division: 0,
    amounts,
    states,
  };
}

function formLine(
  view: SheetView,
  row: number,
  keyColumn: number,
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
