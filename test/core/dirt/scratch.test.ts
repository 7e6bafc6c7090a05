import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { recogniseTables } from '../../../src/core/tables/recognise';
import type { Grid } from '../../support/grid-workbook';
import { expenditureSheet, namedSheets, summarySheet, withCell } from '../../support/final-accounts';

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

  test('the table goes on where its header is printed again', () => {
    const [header, below] = [EXPENDITURE.slice(2, 4), EXPENDITURE.slice(9)];
    const grid = [...EXPENDITURE.slice(0, 9), NOTE, [], ...header, ...below];
    expect(findingsOf(SUMMARY, grid)).toEqual([]);
    expect(recogniseTables(namedSheets({ 支出: grid })).tables[0]!.lanes[0]!.lines).toHaveLength(8);
  });
});
