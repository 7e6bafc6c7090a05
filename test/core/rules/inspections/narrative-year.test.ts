import { workpapersOf } from '../../../../src/core/check/check-workbook';
import { narrativeYear } from '../../../../src/core/rules/inspections/narrative-year';
import { SnapshotBuilder } from '../../../../src/core/snapshot/snapshot-builder';

/** What is said of the years of a narrative in a document for 2023. */
function said(stage: '预算' | '决算', ...paragraphs: string[]): string[] {
  const builder = new SnapshotBuilder('test.xlsx');
  const table = builder.sheet('收支总表');
  [
    [`2023年部门收支${stage}总表`],
    ['收入', null, '支出', null],
    ['项目', `2023年${stage}数`, '项目', `2023年${stage}数`],
    ['一般公共预算拨款收入', 10, '社会保障和就业支出', 10],
    ['收入总计', 10, '支出总计', 10],
  ].forEach((cells, row) => cells.forEach((value, column) => table.set(row, column, value)));
  const narrative = builder.sheet('情况说明');
  [
    `第三部分 2023年部门${stage}情况说明`,
    `某某局2023年${stage}收入10.00万元，支出10.00万元。`,
    ...paragraphs,
  ].forEach((text, row) => narrative.set(row, 0, text));
  return narrativeYear.inspect(workpapersOf(builder.build())).map(({ message }) => message['zh-CN']);
}

const wrong = (year: number): string => `情况说明!A3 写作 ${year} 年，本文件为 2023 年。`;

it.each<[string, '预算' | '决算', string, number]>([
  ['says it publishes another year', '预算', '现将某某中心2024年单位预算公开如下：', 2024],
  ['is headed by another year', '预算', '一、2022年部门预算情况说明', 2022],
  ['states amounts of a year to come', '预算', '2024年支出预算10.00万元，其中：基本支出10.00万元。', 2024],
  ['compares with the budget of another year', '决算', '与2022年初预算相比，支出减少1.00万元。', 2022],
  ['compares a budget with itself', '预算', '2022年支出预算10.00万元，比2022年预算增加1.00万元。', 2022],
])('a narrative that %s', (_, stage, text, year) => {
  expect(said(stage, text)).toEqual([wrong(year)]);
});

it.each<[string, '预算' | '决算', string]>([
  ['this year', '预算', '现将某某中心2023年单位预算公开如下：'],
  ['last year’s budget compared with', '预算', '2023年支出预算10.00万元，比2022年预算增加1.00万元。'],
  ['last year’s accounts', '决算', '2023年支出10.00万元，与2022年相比增加1.00万元；与2023年初预算相比持平。'],
  ['what was spent last year', '预算', '2022年支出9.00万元，执行情况良好。'],
  ['money carried over', '预算', '结转至2024年支出2.00万元。'],
  ['a plan of several years', '预算', '2023-2025年规划支出30.00万元。'],
])('passes over %s', (_, stage, text) => {
  expect(said(stage, text)).toEqual([]);
});
