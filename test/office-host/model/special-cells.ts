import { type Rect, cellRect } from './geometry';
import { apiNotFound } from './host-error';
import { type ValueType, valueType } from './cell-text';
import type { Sheet } from './sheet';
import { usedRect } from './used-range';

type CellTest = (sheet: Sheet, row: number, column: number) => boolean;

const hasFormula: CellTest = (sheet, row, column) => sheet.formulas.get(row, column) !== undefined;
const hasValue: CellTest = (sheet, row, column) => sheet.values.get(row, column) !== undefined;

const TESTS: Readonly<Record<string, CellTest>> = {
  Formulas: hasFormula,
  Constants: (sheet, row, column) => hasValue(sheet, row, column) && !hasFormula(sheet, row, column),
  Blanks: (sheet, row, column) => !hasValue(sheet, row, column),
  Visible: (sheet, row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column),
};

const TYPES_MEANT: Readonly<Record<string, readonly ValueType[]>> = {
  All: ['String', 'Double', 'Boolean', 'Error', 'Empty'],
  Errors: ['Error'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  Logical: ['Boolean'],
  LogicalNumbers: ['Boolean', 'Double'],
  LogicalText: ['Boolean', 'String'],
  Numbers: ['Double'],
  NumbersText: ['Double', 'String'],
  Text: ['String'],
};

/** The cells of a kind within the used part of `within`, gathered into rectangles from top to bottom. */
export function specialCells(sheet: Sheet, within: Rect, kind: string, types: string): Rect[] {
  const test = TESTS[kind];
  const meant = TYPES_MEANT[types];
  if (!test || !meant) throw apiNotFound(`Range.getSpecialCells(${kind}, ${types})`);
  const used = usedRect(sheet, false, within);
  if (!used) return [];
  const matches = (row: number, column: number): boolean =>
    test(sheet, row, column) && meant.includes(valueType(sheet.values.get(row, column)));
  return gather(used, matches);
}

function gather(used: Rect, matches: (row: number, column: number) => boolean): Rect[] {
  const finished: Rect[] = [];
  let open: Rect[] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    const runs = runsOf(row, used, matches);
    const grown = runs.map((run) => {
      const above = open.find((rect) => rect.column === run.column && rect.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    const isContinued = (rect: Rect) =>
      grown.some((next) => next.row === rect.row && next.column === rect.column);
    finished.push(...open.filter((rect) => !isContinued(rect)));
    open = grown;
  }
  return [...finished, ...open];
}

function runsOf(row: number, used: Rect, matches: (row: number, column: number) => boolean): Rect[] {
  const runs: Rect[] = [];
  let start: number | undefined;
  for (let column = used.column; column <= used.column + used.columns; column++) {
    const isIn = column < used.column + used.columns && matches(row, column);
    if (isIn) start ??= column;
    else if (start !== undefined) {
      runs.push({ ...cellRect(row, start), columns: column - start });
      start = undefined;
    }
  }
  return runs;
}
