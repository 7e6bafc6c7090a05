import { startHost } from '../office-host/boot-node';
import { FormulaSheet } from './formula-sheet';

/** 支出 of a small department in 万元: codes, names, 合计, 上年. */
const TABLE = [
  ['编码', '名称', '合计', '上年'],
  ['208', '社会保障和就业支出', null, 20],
  ['20805', '养老支出', null, 20],
  ['2080501', '离退休', 9.1, 8],
  ['2080505', '缴费', '16.99', 12],
  ['210', '卫生健康支出', null, null],
  ['21011', '医疗', null, null],
  ['2101101', '行政单位医疗', 10.46, null],
];

let sheet: FormulaSheet;

beforeAll(() => void startHost());

beforeEach(async () => {
  sheet = (await FormulaSheet.open()).type('A1', ...TABLE);
});

test('a rollup spills beside the table and follows every edit', () => {
  sheet.type('F2', ['=BUDGET.ROLLUP(A2:A8,C2:C8)']);
  expect(sheet.shown('F2', 'F8').flat()).toEqual([26.09, 26.09, 9.1, 16.99, 10.46, 10.46, 10.46]);
  sheet.type('C4', [9.2]);
  expect(sheet.shown('F2', 'F4').flat()).toEqual([26.19, 26.19, 9.2]);
  sheet.type('A4', ['2101199']);
  expect(sheet.shown('F2', 'F8').flat()).toEqual([16.99, 16.99, 9.2, 16.99, 19.66, 19.66, 10.46]);
});

test('whole columns with their headers', () => {
  sheet.type('F1', ['=BUDGET.ROLLUP(A:A,C:C)']);
  expect(sheet.shown('F1', 'F9').flat()).toEqual(['合计', 26.09, 26.09, 9.1, 16.99, 10.46, 10.46, 10.46, '']);
  sheet.type('H1', ['=BUDGET.ROLLUP(A:A,C:C,"208")']);
  expect(sheet.shown('H1')).toEqual([[26.09]]);
});

test('codes asked for in cells', () => {
  sheet.type(
    'G2',
    ['=BUDGET.ROLLUP($A$2:$A$8,$C$2:$C$8,A2)'],
    ['=BUDGET.ROLLUP($A$2:$A$8,$C$2:$C$8,"2101")'],
  );
  expect(sheet.shown('G2', 'G3').flat()).toEqual([26.09, 10.46]);
  sheet.type('G2', ['=BUDGET.ROLLUP($A$2:$A$8,$C$2:$C$8,"999")']);
  expect(sheet.shown('G2')).toEqual([['#N/A']]);
});

test('nested in the sheet’s own functions and in one another', () => {
  sheet.type(
    'G1',
    ['=ROUND(SUM(BUDGET.ROLLUP(A4:A5,C4:C5)),2)'],
    ['=IF(BUDGET.CHECK(26.09,C4:C5)="","相符","不符")'],
    ['=IF(BUDGET.CHECK(26.1,C4:C5)="","相符","不符")'],
    ['=BUDGET.CHANGE(BUDGET.ROLLUP(A2:A8,C2:C8,"208"),D2)'],
    ['=ROUND(BUDGET.RATE(G1,D2)*100,1)&"%"'],
    ['=IFERROR(BUDGET.SUBJECT("2999999"),"未知")'],
    ['=BUDGET.CODE(BUDGET.SUBJECT(A2))'],
  );
  expect(sheet.shown('G1', 'G7').flat()).toEqual([26.09, '相符', '不符', 6.09, '30.5%', '未知', '208']);
});

test('formulas that depend on a spilled result follow it', () => {
  sheet.type('H2', ['=BUDGET.SHARE(F4:F5,F2)'], [null], [null]);
  sheet.type('F2', ['=BUDGET.ROLLUP(A2:A8,C2:C8)']);
  expect(sheet.shown('H2', 'H3').flat()).toEqual([0.3488, 0.6512]);
  sheet.type('C5', [9.1]);
  expect(sheet.shown('H2', 'H3').flat()).toEqual([0.5, 0.5]);
});

test('the arithmetic functions over ranges', () => {
  sheet.type('F4', [
    '=BUDGET.CHANGE(C4:C5,D4:D5)',
    '=BUDGET.RATE(C4:C5,D4:D5,1)',
    '=BUDGET.COMPLETION(C4:C5,D4:D5,0)',
  ]);
  expect(sheet.shown('F4', 'H5')).toEqual([
    [1.1, 0.138, 1.14],
    [4.99, 0.416, 1.42],
  ]);
});

test('names and sentences', () => {
  sheet.type(
    'F2',
    ['=BUDGET.SUBJECT(A2:A3)'],
    [null],
    ['=BUDGET.NARRATE(B4,C4,D4)'],
    ['=BUDGET.NARRATE("会议费",1,1,"元")'],
    ['=BUDGET.NARRATE("会议费",1,1,"美元")'],
  );
  expect(sheet.shown('F2', 'F6').flat()).toEqual([
    '社会保障和就业支出',
    '行政事业单位养老支出',
    '离退休9.10万元，比上年预算增加1.10万元，增长13.75%',
    '会议费1.00元，与上年预算持平',
    '#VALUE!',
  ]);
});

test('a block in 元 becomes 万元 with its totals, and follows edits', () => {
  sheet.type('J1', [100_000], [33_333], [33_333], [33_334]).type('K1', ['=BUDGET.TOWAN(J1:J4)'], [null]);
  expect(sheet.shown('K1', 'K4').flat()).toEqual([10, 3.33, 3.33, 3.34]);
  sheet.type('J1', [100_100], [33_433]);
  expect(sheet.shown('K1', 'K4').flat()).toEqual([10.01, 3.34, 3.33, 3.34]);
  sheet.type('J2', ['约三万']);
  expect(sheet.shown('K1')).toEqual([['#VALUE!']]);
});

test('the “三公” line spills across', () => {
  sheet.type('J1', ['30217', 2.25], ['30231', 3]).type('L1', ['=BUDGET.THREEPUBLIC(J1:J2,K1:K2)']);
  expect(sheet.shown('L1', 'Q1')).toEqual([[5.25, 0, 3, 0, 3, 2.25]]);
});
