import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import type { Grid } from '../../../support/grid-workbook';
import { expenditureSheet, namedSheets, summarySheet, withCell } from '../../../support/final-accounts';

const EXPENDITURE = expenditureSheet(2023);
const [HEAD, TOTAL, LINES] = [EXPENDITURE.slice(0, 4), EXPENDITURE[4]!, EXPENDITURE.slice(5)];

function findingsOf(expenditure: Grid) {
  return checkWorkbook(namedSheets({ 收支: summarySheet(2023), 支出: expenditure })).findings;
}

/** 合计 above the lines and below them. */
const TWO_TOTALS: Grid = [...HEAD, TOTAL, ...LINES, TOTAL];

/** A 小计 below the lines of each class. */
const SUBTOTALS: Grid = [
  ...HEAD,
  ...LINES.slice(0, 4),
  [null, '小计', 120, 100, 20],
  ...LINES.slice(4),
  [null, '小计', 30, 30, 0],
  TOTAL,
];

describe.each([
  ['合计 above and below the lines', TWO_TOTALS],
  ['小计 among the lines', SUBTOTALS],
])('%s', (_, grid) => {
  test('passes in silence where it is consistent', () => {
    expect(findingsOf(grid)).toEqual([]);
  });

  test('does not keep the table from being held against others', () => {
    const summary = withCell(withCell(summarySheet(2023), 4, 3, 125), 5, 3, 25);
    const { findings } = checkWorkbook(namedSheets({ 收支: summary, 支出: grid }));
    expect(findings.map(({ place }) => place.sheet)).toContain(0);
  });

  test.each(grid.flatMap((cells, row) => (typeof cells[2] === 'number' ? [[row]] : [])))(
    'a wrong amount in row %i is found there',
    (row) => {
      const amount = Number(grid[row]![2]) + 7;
      const places = findingsOf(withCell(grid, row, 2, amount)).map(({ place }) => place);
      expect(places).toContainEqual({ sheet: 1, row, column: 2 });
    },
  );
});

test('小计 that sum something else raise no alarm', () => {
  const grid = SUBTOTALS.map((cells, row) => (row === 8 ? [null, '小计', 77, 66, 11] : cells));
  const other = grid.map((cells, row) => (row === 12 ? [null, '小计', 55, 44, 11] : cells));
  expect(findingsOf(other).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each<[string, (code: string) => string | number]>([
  ['with dots', (code) => parts(code).join('.')],
  ['with hyphens', (code) => parts(code).join('-')],
  ['with spaces', (code) => parts(code).join(' ')],
  ['in full-width digits', (code) => code.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!)],
  ['with blanks around them', (code) => ` ${code}　`],
  ['as numbers or texts as it comes', (code) => (code.length === 5 ? Number(code) : code)],
])('codes %s are read', (_, write) => {
  const grid = EXPENDITURE.map((cells) =>
    /^\d{3}/.test(String(cells[0])) ? [write(String(cells[0])), ...cells.slice(1)] : cells,
  );
  const { lines } = recogniseTables(namedSheets({ 支出: grid })).tables[0]!.lanes[0]!;
  expect(lines.slice(1).map(({ code }) => code)).toEqual(LINES.map(([code]) => code));
  expect(findingsOf(grid)).toEqual([]);
});

function parts(code: string): string[] {
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter((part) => part !== '');
}
