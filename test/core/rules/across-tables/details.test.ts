import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import type { Grid } from '../../../support/grid-workbook';
import { expenditureSheet, namedSheets, summarySheet, withCell } from '../../../support/final-accounts';

const BY_UNIT: Grid = [
  ['2023年度所属单位支出决算表'],
  ['部门：甲县档案局', null, null, null, '金额单位：万元'],
  ['单位编码', '单位名称', '合计', '基本支出', '项目支出'],
  [null, '合计', 150, 130, 20],
  ['126001', '甲县档案局本级', 110, 90, 20],
  ['126002', '甲县档案馆', 40, 40, 0],
];

function findingsOf(summary: Grid, byUnit: Grid) {
  return checkWorkbook(namedSheets({ 收支: summary, 支出: expenditureSheet(2023), 单位: byUnit })).findings;
}

test('a table by unit beside that by subject passes in silence', () => {
  expect(findingsOf(summarySheet(2023), BY_UNIT)).toEqual([]);
});

test('it does not keep the table by subject from being held against others', () => {
  const summary = withCell(withCell(summarySheet(2023), 4, 3, 125), 5, 3, 25);
  expect(findingsOf(summary, BY_UNIT).map(({ place }) => place.sheet)).toContain(0);
});

test('its totals are those of the table by subject', () => {
  const lower = [3, 4].reduce(
    (grid, row) =>
      withCell(withCell(grid, row, 2, Number(BY_UNIT[row]![2]) - 9), row, 3, Number(BY_UNIT[row]![3]) - 9),
    BY_UNIT,
  );
  expect(
    findingsOf(summarySheet(2023), lower).map(({ severity, place }) => [severity, place.sheet]),
  ).toContainEqual(['error', 2]);
});
