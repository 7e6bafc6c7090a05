import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { linesOf, onlyTable } from '../../../support/lane-text';

const TITLE = ['部门支出总表'];
const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

describe('words below a table', () => {
  const URL = 'http://www.linjiang.gov.cn/art/2026/2/1/art_1.html';

  it.each<[string, Grid]>([
    ['an address in the cell of a label', [[`公开网址：${URL}`]]],
    ['an address by itself', [[URL]]],
    ['an address in the cell of an amount', [['公开网址', URL]]],
    ['an address in the last cell of an amount', [['公开网址：', null, null, URL]]],
    ['the same address below each lane', [[`公开网址：${URL}`, null, `公开网址：${URL}`]]],
    ['a telephone number as a number', [['联系电话', 88888888]]],
    ['a person and a telephone number', [['联系人：', '张三', '电话：', '88888888']]],
    ['a date', [['公开时间', '2026年2月1日']]],
  ])('are no lines: %s', (_, words) => {
    const summary = onlyTable([
      ['部门收支总表'],
      CAPTIONS,
      ['收入', null, '支出'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款收入', 100, '一、农林水支出', 100],
      ['本年收入合计', 100, '本年支出合计', 100],
      ...words,
      ['收入总计', 100, '支出总计', 100],
      ...words,
    ]);
    expect(summary.lanes.map(({ lines }) => lines.length)).toEqual([3, 3]);
    const coded = onlyTable([
      TITLE,
      CAPTIONS,
      ['科目编码', '科目名称', '合计', '基本支出'],
      ['213', '农林水支出', 60, 60],
      ['合计', null, 60, 60],
      ...words,
    ]);
    expect(linesOf(coded.lanes[0]!)).toEqual(['213 农林水支出 < 合计', '合计']);
  });
});

describe('several tables on a sheet', () => {
  const fund = (title: string): Grid => [
    [title],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', null, 0, 0, 0],
    ['注：本表无数据。'],
  ];

  it('are told apart one below the other, each with its own note', () => {
    const grid = [...fund('政府性基金预算支出表'), [], ...fund('国有资本经营预算支出表')];
    const { tables } = recogniseTables(workbookOf(grid));
    expect(tables.map(({ base, notes }) => [base, notes.length])).toEqual([
      ['government-fund-expenditure', 1],
      ['state-capital-expenditure', 1],
    ]);
  });

  it('are told apart side by side', () => {
    const left = fund('政府性基金预算支出表');
    const right = fund('国有资本经营预算支出表');
    const grid = left.map((row, index) => [
      ...Array.from({ length: 5 }, (_, column) => row[column] ?? null),
      null,
      ...right[index]!,
    ]);
    const { tables } = recogniseTables(workbookOf(grid));
    expect(tables.map(({ base, lanes }) => [base, lanes[0]!.columns[0]!.column])).toEqual([
      ['government-fund-expenditure', 2],
      ['state-capital-expenditure', 8],
    ]);
  });

  it('are told apart side by side where nothing heads the column a title stands over', () => {
    const left = fund('政府性基金预算支出表');
    const right = fund('国有资本经营预算支出表').map((row, index) =>
      index === 2 ? [null, ...row.slice(1)] : row,
    );
    const grid = left.map((row, index) => [
      ...Array.from({ length: 5 }, (_, column) => row[column] ?? null),
      ...right[index]!,
    ]);
    const { tables } = recogniseTables(workbookOf(grid));
    expect(tables.map(({ base, range }) => [base, range.left <= 2])).toEqual([
      ['government-fund-expenditure', true],
      ['state-capital-expenditure', false],
    ]);
  });

  it('are one table where a page ends with a subject whose code is glued to its name', () => {
    const header = ['项目（按功能分类）', '决算数'];
    const table = onlyTable([
      ['收入支出决算总表'],
      CAPTIONS,
      header,
      ['224灾害防治及应急管理支出', 1],
      ['227预备费', 0],
      header,
      ['229其他支出', 2],
    ]);
    expect(linesOf(table.lanes[0]!)).toHaveLength(3);
  });

  it('are one table where a page ends with a line of the left half that is called as a column may be', () => {
    const header = [
      ['收入', null, '支出'],
      ['项目', '决算数', '项目', '决算数'],
    ];
    const table = onlyTable([
      ['财政拨款收入支出决算总表'],
      CAPTIONS,
      ...header,
      ['本年收入合计', 6, '本年支出合计', 13],
      ['年初财政拨款结转和结余', 7, '年末财政拨款结转和结余', 0],
      ['一、一般公共预算拨款', 7],
      ...header,
      ['二、政府性基金预算拨款', 0],
      ['总计', 13, '总计', 13],
    ]);
    expect(linesOf(table.lanes[0]!)).toHaveLength(5);
  });

  it('stand side by side under the names of their owners', () => {
    const header = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
    const beside = (left: Grid, right: Grid): Grid =>
      left.map((row, index) => [...Array.from({ length: 6 }, (_, at) => row[at] ?? null), ...right[index]!]);
    const table = (title: string): Grid => [
      [title],
      ['临江县水务局'],
      [null, null, null, null, '单位：万元'],
      header,
      ['合计', null, 3, 1, 2],
      ['213', '农林水支出', 3, 1, 2],
    ];
    const { tables } = recogniseTables(
      workbookOf(beside(table('政府性基金预算支出表'), table('国有资本经营预算支出表'))),
    );
    expect(tables.map(({ base }) => base)).toEqual([
      'government-fund-expenditure',
      'state-capital-expenditure',
    ]);
  });

  it('go by the unit of the table above where they state none', () => {
    const header = ['科目编码', '科目名称', '合计', '基本支出'];
    const { tables } = recogniseTables(
      workbookOf([
        ['部门收入预算总表'],
        ['单位名称：临江县水务局', null, '单位：元'],
        header,
        ['213', '农林水支出', 10.5, 10.5],
        [],
        TITLE,
        ['单位名称：临江县水务局'],
        header,
        ['213', '农林水支出', 10.5, 10.5],
      ]),
    );
    expect(tables.map(({ unit }) => unit.name)).toEqual(['元', '元']);
  });

  it('are one table where a page begins with a subject nothing is spent on', () => {
    const header = [
      ['收入', null, '支出'],
      ['项目', '预算数', '项目', '预算数'],
    ];
    const table = onlyTable([
      ['部门财政拨款收支总表'],
      CAPTIONS,
      ...header,
      ['一、本年收入', 5, '208社会保障和就业支出', 3],
      ...header,
      [null, null, '223国有资本经营预算支出'],
      [null, null, '224灾害防治及应急管理支出'],
      [null, null, '229其他支出', 2],
    ]);
    expect(linesOf(table.lanes[1]!)).toHaveLength(4);
  });

  it('are one table each where whole lines are blank', () => {
    const page = (name: string): Grid => [
      ['单位收入支出决算总表'],
      [`编制单位：${name}`, null, null, null, '金额单位：元'],
      ['收入', null, '支出'],
      ['项目', '决算数', '项目（按功能分类）', '决算数', '项目（按支出性质分类）', '决算数'],
      ['一、一般公共预算财政拨款收入', 9, '一、住房保障支出', 9, '一、基本支出', 9],
      ['二、事业收入', null, '二、国有资本经营预算支出', null, '二、上缴上级支出'],
      ['本年收入合计', 9, '本年支出合计', 9, '本年支出合计', 9],
    ];
    const { tables, unrecognised } = recogniseTables(
      workbookOf([...page('云岭县文化馆'), [], ...page('云岭县博物馆')]),
    );
    expect(tables.map(({ lanes }) => lanes.map(({ lines }) => lines.length))).toEqual([
      [3, 3, 3],
      [3, 3, 3],
    ]);
    expect(unrecognised).toEqual([]);
  });

  it('are one table where only the header repeats on a new page', () => {
    const header = ['科目编码', '科目名称', '合计', '基本支出'];
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      header,
      ['213', '农林水支出', 10, 10],
      header,
      ['21303', '水利', 10, 10],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual(['213 农林水支出', '21303 水利 < 213']);
  });
});

describe('what is no table', () => {
  it.each<[string, Grid, string]>([
    ['a sheet without content', [], 'empty'],
    [
      'a table of contents',
      [['目录'], ['一、部门收支总表'], ['二、部门收入总表'], ['三、部门支出总表']],
      'contents',
    ],
    [
      'a grid whose title and columns say nothing',
      [['联系人名单表'], ['项目', '金额一览', '预算数'], ['张三', null, 3]],
      'unknown-title',
    ],
  ])('is listed with the reason: %s', (_, grid, reason) => {
    const { tables, unrecognised } = recogniseTables(workbookOf(grid));
    expect(tables).toEqual([]);
    expect(unrecognised.map((part) => part.reason)).toEqual([reason]);
  });
});
