import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';

const TITLE = '一般公共预算财政拨款收入支出决算表';
const CAPTIONS = ['部门：甲县档案局', ...Array<null>(7).fill(null), '金额单位：万元'];

/** 年初结转, 本年收入, 本年支出 (by nature) and 年末结转 of each subject, as 财决07 prints them. */
const BY_SUBJECT: Grid = [
  [TITLE],
  CAPTIONS,
  ['项目', null, '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
  ['科目编码', '科目名称', null, null, '合计', '基本支出', '项目支出', null],
  ['合计', null, 5, 147, 150, 130, 20, 2],
  ['201', '一般公共服务支出', 5, 117, 120, 100, 20, 2],
  ['20126', '档案事务', 5, 117, 120, 100, 20, 2],
  ['2012601', '行政运行', 0, 100, 100, 100, null, 0],
  ['2012604', '档案馆', 5, 17, 20, null, 20, 2],
  ['208', '社会保障和就业支出', 0, 30, 30, 30, null, 0],
  ['20805', '行政事业单位养老支出', 0, 30, 30, 30, null, 0],
  ['2080505', '机关事业单位基本养老保险缴费支出', 0, 30, 30, 30, null, 0],
];

const SUMMARY: Grid = [
  ['财政拨款收入支出决算总表'],
  ['部门：甲县档案局', null, null, null, '金额单位：万元'],
  ['收入', null, '支出', null, null],
  ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款'],
  ['一、一般公共预算财政拨款', 147, '一、一般公共服务支出', 120, 120],
  ['', null, '二、社会保障和就业支出', 30, 30],
  ['本年收入合计', 147, '本年支出合计', 150, 150],
  ['年初财政拨款结转和结余', 5, '年末财政拨款结转和结余', 2, 2],
  ['总计', 152, '总计', 152, 152],
];

function withAmount(grid: Grid, row: number, column: number, amount: number): Grid {
  return grid.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? amount : cell)) : cells,
  );
}

test('收入支出 by subject is the expenditure table of the general budget', () => {
  const { tables } = recogniseTables(workbookOf(BY_SUBJECT));
  expect(tables.map(({ base, stage }) => [base, stage])).toEqual([['general-budget-expenditure', 'final']]);
  expect(tables[0]!.lanes[0]!.columns.map(({ facets }) => facets.balance)).toEqual([
    'opening',
    'income',
    'spending',
    'spending',
    'spending',
    'closing',
  ]);
});

test('收入 beside 支出 under the same title is a summary', () => {
  const grid = [[TITLE], ...SUMMARY.slice(1)];
  expect(recogniseTables(workbookOf(grid)).tables.map(({ base }) => base)).toEqual([
    'fiscal-appropriation-summary',
  ]);
});

test('all that is consistent passes in silence', () => {
  expect(checkWorkbook(workbookOf(BY_SUBJECT, SUMMARY)).findings).toEqual([]);
});

test.each([
  ['a closing balance', 8, 7, 3],
  ['revenue of the year', 8, 3, 18],
  ['expenditure that the summary prints too', 9, 4, 31],
  ['an opening balance', 8, 2, 6],
])('%s that is wrong is found where it stands', (_, row, column, amount) => {
  const { findings } = checkWorkbook(workbookOf(withAmount(BY_SUBJECT, row, column, amount), SUMMARY));
  expect(findings[0]?.place).toEqual({ sheet: 0, row, column });
});
