import type { CellInput } from '../../../src/core/functions/block';
import { checkTable } from '../../../src/core/functions/check-table';
import { shown } from './outcome';

const TABLE: CellInput[][] = [
  ['部门支出总表', '', '', '', ''],
  ['部门：某市某局', '', '', '', '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['合计', '', 26.6, 26.6, 0],
  ['208', '社会保障和就业支出', 26.6, 26.6, 0],
  ['20805', '行政事业单位养老支出', 26.09, 26.09, 0],
  ['2080501', '行政单位离退休', 9.1, 9.1, 0],
  ['2080505', '机关事业单位基本养老保险缴费支出', 16.99, 16.99, 0],
  ['20899', '其他社会保障和就业支出', 0.51, 0.51, 0],
  ['2089999', '其他社会保障和就业支出', 0.51, 0.51, 0],
];
const PLACE = { sheet: '支出', row: 9, column: 1 };

test('a table in which everything holds leaves one blank cell', () => {
  expect(checkTable(TABLE, PLACE, 'zh-CN')).toEqual([['']]);
});

test('a wrong cell is one line with its address in the workbook, both figures and the sentence', () => {
  const wrong = TABLE.map((row) => [...row]);
  wrong[7]![2] = 61.99;
  const result = checkTable(wrong, PLACE, 'zh-CN');
  expect(result).toEqual([['D17', 61.99, 16.99, 45, expect.stringContaining('应为 16.99 万元')]]);
});

test('a range without a table has no result', () => {
  expect(shown(checkTable([[1, 2, 3]], PLACE, 'en-US'))).toMatch(/^#N\/A No disclosure table was recognised/);
});
