import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { recogniseTables } from '../../../../src/core/tables/recognise';
import type { Grid } from '../../../support/grid-workbook';
import { expenditureSheet, namedSheets, summarySheet, withCell } from '../../../support/final-accounts';

const SUMMARY = summarySheet(2023);
const EXPENDITURE = expenditureSheet(2023);
const INDEXED: Grid = [...SUMMARY.slice(0, 4), ['栏次', 1, '栏次', 2], ...SUMMARY.slice(4)];
const NOTE = ['注：本表反映部门本年度各项支出情况。'];

function findingsOf(summary: Grid, expenditure: Grid): string[] {
  const { findings } = checkWorkbook(namedSheets({ 收支: summary, 支出: expenditure }));
  return findings.map(({ message }) => message['zh-CN']);
}

test.each<[string, Grid, Grid]>([
  [
    'zeros of a check',
    SUMMARY,
    [4, 5, 6, 7].reduce((grid, row) => withCell(grid, row, 6, 0), withCell(EXPENDITURE, 3, 6, '差额')),
  ],
  [
    'differences of a check',
    SUMMARY,
    [4, 5, 6, 7].reduce((grid, row) => withCell(grid, row, 6, row), withCell(EXPENDITURE, 3, 6, '核对')),
  ],
  [
    'words and figures in the row of 栏次 and below',
    withCell(withCell(withCell(INDEXED, 4, 5, '核对'), 6, 6, '去年数'), 6, 7, 1234.5),
    EXPENDITURE,
  ],
  ['a word beside 栏次 without a blank column', withCell(INDEXED, 4, 4, '核对'), EXPENDITURE],
])('%s beside a table are none of it', (_, summary, expenditure) => {
  expect(findingsOf(summary, expenditure)).toEqual([]);
});

test('figures beside the headers of tables one below the other keep neither from being read', () => {
  const stacked = [...SUMMARY, [], ...EXPENDITURE];
  const beside = stacked.reduce<Grid>((grid, _, row) => withCell(grid, row, 7, row * 3.25), stacked);
  const { tables } = recogniseTables(namedSheets({ 两表: beside }));
  expect(tables.map(({ base, range }) => [base, range.right])).toEqual([
    ['revenue-expenditure-summary', 3],
    ['expenditure-summary', 4],
  ]);
  expect(checkWorkbook(namedSheets({ 两表: beside })).findings).toEqual([]);
});

test('figures in the row of 栏次 beside a table leave it the row of 栏次', () => {
  expect(findingsOf(withCell(withCell(INDEXED, 3, 5, '核对'), 4, 5, 0), EXPENDITURE)).toEqual([]);
});

test('figures beside a form are none of its money', () => {
  const form = [
    ['项目支出绩效自评表'],
    ['项目名称', null, '档案数字化'],
    ['项目资金（万元）', null, null, '年初预算数', '全年预算数'],
    [null, null, '年度资金总额', 50, 48],
    [null, null, '其中：当年财政拨款', 40, 40],
    [null, null, '其他资金', 10, 8],
  ];
  const beside = [3, 4, 5].reduce<Grid>((grid, row) => withCell(grid, row, 6, row * 1.5), form);
  expect(checkWorkbook(namedSheets({ 自评: beside })).findings).toEqual([]);
});

test('a column of amounts behind a blank one belongs to the table where its heading says so', () => {
  const spaced = EXPENDITURE.map((cells) => [...cells.slice(0, 4), null, ...cells.slice(4)]);
  const [table] = recogniseTables(namedSheets({ 支出: spaced })).tables;
  expect(table!.lanes[0]!.columns.map(({ path }) => path.at(-1))).toEqual(['合计', '基本支出', '项目支出']);
});

describe('below the notes of a table and a blank row', () => {
  const PIVOT: Grid = [
    [null, '行标签', null, '求和项:基本支出', '求和项:项目支出'],
    [null, '201', null, 77, 12],
    [null, '总计', null, 77, 12],
  ];

  test.each<[string, Grid]>([
    ['a pivot table', PIVOT],
    ['figures without heading', [['财政', null, 99, 1, 2]]],
  ])('%s is none of it, and is told of as not checked', (_, rest) => {
    const grid = [...EXPENDITURE, NOTE, [], ...rest];
    expect(findingsOf(SUMMARY, grid)).toEqual([]);
    const { tables, unrecognised } = recogniseTables(namedSheets({ 支出: grid }));
    expect(tables[0]!.range.bottom).toBe(EXPENDITURE.length - 1);
    expect(unrecognised).toMatchObject([
      { sheet: 0, reason: 'unknown-title', range: { top: grid.length - rest.length } },
    ]);
  });

  test('a pivot table is none of a table without data', () => {
    const empty = EXPENDITURE.slice(0, 4);
    const grid = [...empty, ['注：本单位没有此项支出，本表为空表。'], [], ...PIVOT];
    expect(recogniseTables(namedSheets({ 支出: grid })).tables[0]!.lanes[0]!.lines).toEqual([]);
  });

  test('a pivot table is none of a list of targets', () => {
    const targets = [
      ['项目支出绩效目标表'],
      ['项目名称', '预算数', '绩效目标'],
      ['档案数字化', 12.5, '完成扫描'],
      ['库房改造', 30, '完成改造'],
      [],
      ['行标签', '求和项:预算数'],
      ['档案数字化', 12.5],
      ['总计', 99],
    ];
    expect(checkWorkbook(namedSheets({ 绩效: targets })).findings).toEqual([]);
  });

  test('the table goes on where its header is printed again', () => {
    const [header, below] = [EXPENDITURE.slice(2, 4), EXPENDITURE.slice(9)];
    const grid = [...EXPENDITURE.slice(0, 9), NOTE, [], ...header, ...below];
    expect(findingsOf(SUMMARY, grid)).toEqual([]);
    expect(recogniseTables(namedSheets({ 支出: grid })).tables[0]!.lanes[0]!.lines).toHaveLength(8);
  });
});
