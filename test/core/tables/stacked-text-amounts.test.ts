import { recogniseTables } from '../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../support/grid-workbook';

const SUMMARY: Grid = [
  ['部门收支总表'],
  ['单位名称：甲县档案局', null, null, '单位：元'],
  ['收入', null, '支出', null],
  ['项目', '金额', '项目', '金额'],
  ['一、一般公共预算收入', '55610644', '社会保障和就业支出', '3753006'],
  ['二、政府性基金预算收入', null, '节能环保支出', '51857638'],
  ['本年收入合计', '55610644', '本年支出合计', '55610644'],
  ['收入总计', '55610644', '支出总计', '55610644'],
];

const EXPENDITURE: Grid = [
  ['部门支出总表'],
  ['单位名称：甲县档案局', null, '单位：元'],
  ['科目名称', '合计', '基本支出'],
  ['合计', '55610644', '55610644'],
];

test.each([
  ['a blank row', [[]]],
  ['no blank row', []],
])(
  'the foot of a table whose figures are texts stays with it above the next, with %s between',
  (_, between) => {
    const { tables } = recogniseTables(workbookOf([...SUMMARY, ...between, ...EXPENDITURE]));
    expect(tables.map(({ title }) => title.value)).toEqual(['部门收支总表', '部门支出总表']);
    const { lines } = tables[0]!.lanes[0]!;
    expect(lines.at(-1)).toMatchObject({ name: '收入总计', role: 'grand-total' });
  },
);
