import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { DEFAULT_OPTIONS } from '../../../../src/core/check/check-options';
import type { RecognitionHint } from '../../../../src/core/tables/hints/recognition-hint';
import type { Grid } from '../../../support/grid-workbook';
import { expenditureSheet, namedSheets, summarySheet, withCell } from '../../../support/final-accounts';

const SUMMARY = summarySheet(2023);
const EXPENDITURE = expenditureSheet(2023);
/** Before 10.00 were moved from 项目支出 to 基本支出. */
const OLDER = [4, 5, 6].reduce((grid, row) => withCell(withCell(grid, row, 3, 1), row, 4, 2), EXPENDITURE);

function messagesOf(sheets: Readonly<Record<string, Grid>>): string[] {
  return checkWorkbook(namedSheets(sheets)).findings.map(({ message }) => message['zh-CN']);
}

test.each([
  ['支出决算表 (2)'],
  ['支出表-旧'],
  ['备份'],
  ['支出决算表（初稿）'],
  // Nothing but the figures tells, and most of them are the same.
  ['Sheet4'],
])('an older version of a table in sheet %s is told of once, with the first figure that differs', (name) => {
  const sheets = { 收支: SUMMARY, 支出: EXPENDITURE, [name]: OLDER };
  expect(messagesOf(sheets)).toEqual([
    `工作表“${name}”与“支出”都是《2023年度支出决算表》，有 6 个数不同（如 D5 分别为 1、130）；本次以“支出”为准核对，请确认后删去另一张。`,
  ]);
  const { recognition, findings } = checkWorkbook(namedSheets(sheets));
  expect(recognition.tables.map(({ id, sheet }) => [id, sheet])).toEqual([
    ['t1', 0],
    ['t2', 1],
  ]);
  expect(recognition.unrecognised).toMatchObject([{ sheet: 2, reason: 'copy' }]);
  expect(findings[0]).toMatchObject({ severity: 'warning', place: { sheet: 2, row: 4, column: 3 } });
});

test('the version named a copy is the copy, wherever it stands', () => {
  const [message] = messagesOf({ 收支: SUMMARY, '支出 (2)': OLDER, 支出: EXPENDITURE });
  expect(message).toContain('本次以“支出”为准核对');
});

test('a copy in which nothing differs is told of too', () => {
  expect(messagesOf({ 收支: SUMMARY, 支出: EXPENDITURE, '支出 (2)': EXPENDITURE })).toEqual([
    '工作表“支出 (2)”与“支出”都是《2023年度支出决算表》，各数相同；公开前请删去多余的一张。',
  ]);
});

test('a fault in the table that counts is found although a copy stands beside it', () => {
  const wrong = withCell(EXPENDITURE, 9, 2, 37);
  const { findings } = checkWorkbook(namedSheets({ 收支: SUMMARY, 支出: wrong, '支出 (2)': EXPENDITURE }));
  expect(findings[0]).toMatchObject({ severity: 'error', place: { sheet: 1, row: 9, column: 2 } });
});

test('tables of several units that do not name them are no copies', () => {
  const sheets = { 一: SUMMARY, 二: EXPENDITURE, 三: SUMMARY, 四: EXPENDITURE };
  const { recognition } = checkWorkbook(namedSheets(sheets));
  expect(recognition.tables).toHaveLength(4);
  expect(recognition.copies).toBeUndefined();
});

test('sheets copied to be filled in for other units are no copies, though they are still named so', () => {
  const other = (grid: Grid) =>
    grid.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell * 2 : cell)));
  const sheets = {
    收支: SUMMARY,
    支出: EXPENDITURE,
    '收支 (2)': other(SUMMARY),
    '支出 (2)': other(EXPENDITURE),
  };
  expect(checkWorkbook(namedSheets(sheets)).recognition.tables).toHaveLength(4);
});

test('a whole set copied is a copy of each table', () => {
  const sheets = { 收支: SUMMARY, 支出: EXPENDITURE, '收支 (2)': SUMMARY, '支出 (2)': OLDER };
  expect(checkWorkbook(namedSheets(sheets)).recognition.tables).toHaveLength(2);
});

test('what the user has said to be a table is not doubted', () => {
  const workbook = namedSheets({ 收支: SUMMARY, 支出: EXPENDITURE, '支出 (2)': OLDER });
  const said: RecognitionHint = {
    sheet: '支出 (2)',
    start: { words: '2023年度支出决算表', nth: 0 },
    says: { kind: 'final-expenditure-summary', unit: null, year: null, header: null },
  };
  const { recognition } = checkWorkbook(workbook, { ...DEFAULT_OPTIONS, hints: [said] });
  expect(recognition.tables).toHaveLength(3);
});

describe('last year’s sheets left in the workbook', () => {
  const sheets = {
    收支: SUMMARY,
    支出: EXPENDITURE,
    封面: [
      ['2023年度部门决算'],
      ['编报年度：2023年'],
      ['2023年部门决算公开'],
      ['决算年度：2023年'],
      ['2023年度决算报表'],
    ],
    去年收支: summarySheet(2022),
    去年支出: expenditureSheet(2022),
  };

  test('are told of once', () => {
    expect(messagesOf(sheets)).toEqual([
      '“去年收支”、“去年支出”共 2 张表是 2022 年的表，本文件为 2023 年；若是以前年度留下的，请移出后再公开。',
    ]);
  });

  test('do not keep this year’s tables from being held against one another', () => {
    const wrong = { ...sheets, 收支: withCell(withCell(SUMMARY, 4, 3, 125), 5, 3, 25) };
    const messages = messagesOf(wrong);
    expect(messages.filter((message) => message.includes('支出决算表'))).not.toEqual([]);
  });
});

test('明细表 beside the table it details does not keep that from being held against others', () => {
  const detail = EXPENDITURE.map((cells, row) => (row === 0 ? ['2023年度支出决算明细表'] : cells));
  const wrong = withCell(withCell(SUMMARY, 4, 3, 125), 5, 3, 25);
  expect(messagesOf({ 收支: SUMMARY, 支出: EXPENDITURE, 明细: detail })).toEqual([]);
  expect(messagesOf({ 收支: wrong, 支出: EXPENDITURE, 明细: detail })).not.toEqual([]);
});
