import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { workbookOf, type Grid } from '../../../support/grid-workbook';

/** The form of the ministry: all that the money of a project consists of stands below its total. */
const FORM: Grid = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', null, '档案数字化'],
  ['主管部门', null, '甲县档案局'],
  ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, null, '年度资金总额', 50, 48, 36, 10, '75.00%', 7.5],
  [null, null, '其中：当年财政拨款', 40, 40, 30, '—', '75.00%', '—'],
  [null, null, '上年结转资金', 8, 6, 6, '—', '100.00%', '—'],
  [null, null, '其他资金', 2, 2, 0, '—', '0.00%', '—'],
  ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
];

function placesOf(grid: Grid): string[] {
  return checkWorkbook(workbookOf(grid)).findings.flatMap(({ suspects }) =>
    suspects.map(({ place }) => `${place.row}/${place.column}`),
  );
}

test('a form whose parts add up passes in silence', () => {
  expect(placesOf(FORM)).toEqual([]);
});

test.each([
  ['年初预算数', 5, 3],
  ['年初预算数 of money carried in', 7, 3],
  ['全年预算数 of the year’s appropriation', 6, 4],
  ['全年执行数', 5, 5],
])('%s that is wrong is found', (_, row, column) => {
  const wrong = FORM.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? Number(cell) + 3 : cell)) : cells,
  );
  expect(placesOf(wrong)).toContain(`${row}/${column}`);
});
