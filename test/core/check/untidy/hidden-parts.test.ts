import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import type { Grid } from '../../../support/grid-workbook';
import { expenditureSheet, namedSheets, summarySheet, withCell } from '../../../support/final-accounts';

const EXPENDITURE = expenditureSheet(2023);

function check(expenditure: Grid, hidden: { row?: number; column?: number }) {
  return checkWorkbook(
    namedSheets({ 收支: summarySheet(2023), 支出: expenditure }, (sheet, name) => {
      if (name !== '支出') return;
      if (hidden.row !== undefined) sheet.hideRow(hidden.row);
      if (hidden.column !== undefined) sheet.hideColumn(hidden.column);
    }),
  );
}

test('rows that a filter hides count', () => {
  expect(check(EXPENDITURE, { row: 7 }).findings).toEqual([]);
});

test('an old line in a hidden row is found, and said to be hidden', () => {
  const old = ['2012601', '行政运行', 90, 90, 0];
  const grid = [...EXPENDITURE.slice(0, 8), old, ...EXPENDITURE.slice(8)];
  const [finding] = check(grid, { row: 8 }).findings;
  expect(finding!.place).toMatchObject({ sheet: 1, row: 8 });
  expect(finding!.message['zh-CN']).toMatch(/（这一行已隐藏或被筛选掉。）$/);
  expect(finding!.message['en-US']).toMatch(/\(This row is hidden or filtered out\.\)$/);
});

test('a fault in a hidden column is said to be hidden', () => {
  const findings = check(withCell(EXPENDITURE, 7, 3, 60), { column: 3 }).findings;
  expect(findings.map(({ message }) => message['zh-CN'])).toEqual([
    expect.stringMatching(/（这一列已隐藏。）$/),
  ]);
});

/** 项目支出 as it was before, beside 项目支出 as it is. */
const WITH_OLD = EXPENDITURE.map((cells, row) =>
  row < 3 ? cells : [...cells.slice(0, 4), row === 3 ? '项目支出（初稿）' : Number(cells[4]) / 2, cells[4]!],
);

test('an old version of a column that is hidden is no column of the table', () => {
  expect(check(WITH_OLD, { column: 4 }).findings).toEqual([]);
});

test('the same column in sight breaks the sums', () => {
  expect(check(WITH_OLD, {}).findings).not.toEqual([]);
});
