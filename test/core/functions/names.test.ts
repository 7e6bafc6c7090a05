import type { CellInput } from '../../../src/core/functions/block';
import { code } from '../../../src/core/functions/code';
import { subject } from '../../../src/core/functions/subject';
import { column, shown } from './outcome';

test.each<[CellInput, unknown]>([
  ['208', '社会保障和就业支出'],
  [2080501, '行政单位离退休'],
  ['３０２１７', '公务接待费'],
  ['208 社会保障和就业', '社会保障和就业支出'],
  ['50101', '工资奖金津补贴'],
  ['', ''],
  [null, ''],
  ['2999999', '#N/A The classification has no code 2999999.'],
  ['合计', '#VALUE! Cell 0!A1 holds "合计", which is not a code.'],
])('the subject of %j is %j', (cell, expected) => {
  expect(shown(subject([[cell]]))).toEqual([[expected]]);
});

test.each<[CellInput, CellInput, unknown]>([
  ['社会保障和就业支出', undefined, '208'],
  [' 卫生健康 支出 ', undefined, '210'],
  ['医疗卫生与计划生育支出', undefined, '210'],
  ['行政运行', 21015, '2101501'],
  ['住房公积金', '301', '30113'],
  ['住房公积金', '2', '2210201'],
  ['其他社会保障和就业支出', '208', '20899'],
  ['其他社会保障和就业支出', '20899', '2089999'],
  ['', undefined, ''],
  ['没有这个科目', undefined, '#N/A The classification has no subject named "没有这个科目".'],
  [
    '住房公积金',
    undefined,
    '#N/A Several subjects are named "住房公积金": 2210201 30113 50103. Give the code above it as second argument.',
  ],
])('the code of %j under %j is %j', (name, under, expected) => {
  expect(shown(code([[name]], under))).toEqual([[expected]]);
});

test('both fill a block', () => {
  expect(subject(column('208', '210'))).toEqual(column('社会保障和就业支出', '卫生健康支出'));
  expect(code([['社会保障和就业支出', '卫生健康支出']], undefined)).toEqual([['208', '210']]);
});
