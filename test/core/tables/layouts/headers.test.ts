import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { columnsOf, linesOf, onlyTable } from '../../../support/lane-text';

const TITLE = ['部门支出总表'];
const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

describe('a row that numbers the columns', () => {
  it('is none of figures where asterisks stand over the labels', () => {
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['**', '**', 1, 2, '3=1-2'],
      ['213', '农林水支出', 30, 10, 20],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual(['213 农林水支出']);
  });
});

describe('headers', () => {
  it('begin with what heads figures of two kinds, be they of one year', () => {
    const table = onlyTable([
      ['部门“三公”经费和机关运行经费预算表'],
      CAPTIONS,
      ['2025年“三公”经费预算数', null, null, '2025年机关运行经费预算数'],
      ['合计', '因公出国（境）费', '公务接待费', null],
      [9, 2, 7, 125],
    ]);
    expect(table.header).toEqual({ top: 2, bottom: 3 });
    expect(table.lanes[0]!.columns.map(({ parent }) => parent)).toEqual([-1, 0, 0, -1]);
  });

  it('may begin with many words that could be lines of totals', () => {
    const table = onlyTable([
      ['部门收入总表'],
      CAPTIONS,
      ['科目', null, '合计', '上年结转', '一般公共预算拨款收入', '事业收入', '其他收入'],
      ['科目编码', '科目名称'],
      ['213', '农林水支出', 30, 0, 20, 5, 5],
    ]);
    expect([table.header, table.title.value]).toEqual([{ top: 2, bottom: 3 }, '部门收入总表']);
  });

  it('may stand under one heading of all columns, the captions above it', () => {
    const table = onlyTable([
      ['财政拨款“三公”经费支出决算表'],
      ['部门：某某县水务局', ...Array<null>(6).fill(null), '单位：元'],
      ['财政拨款“三公”经费'],
      ['合计', null, '因公出国（境）费', null, '公务用车购置及运行费', null, '公务接待费', null],
      ['预算数', '决算数', '预算数', '决算数', '预算数', '决算数', '预算数', '决算数'],
      [9, 7, 1, 1, 6, 4, 2, 2],
    ]);
    expect(table.title.value).toBe('财政拨款“三公”经费支出决算表');
    expect(table.unit.name).toBe('元');
    expect(columnsOf(table.lanes[0]!)).toEqual([
      '合计/预算数',
      '合计/决算数',
      '因公出国(境)费/预算数 < 合计/预算数',
      '因公出国(境)费/决算数 < 合计/决算数',
      '公务用车购置及运行费/预算数 < 合计/预算数',
      '公务用车购置及运行费/决算数 < 合计/决算数',
      '公务接待费/预算数 < 合计/预算数',
      '公务接待费/决算数 < 合计/决算数',
    ]);
  });

  it('end above 栏次 whose numbers are texts', () => {
    const table = onlyTable([
      ['收入支出决算总表'],
      CAPTIONS,
      ['项目', '行次', '金额', '项目', '行次', '金额'],
      ['栏次', null, '1', '栏次', null, '2'],
      ['一、事业收入', 1, 30, '一、农林水支出', 3, 30],
      ['总计', 2, 30, '总计', 4, 30],
    ]);
    expect(table.lanes.map((lane) => lane.columns[0]!.path)).toEqual([['金额'], ['金额']]);
  });
});

describe('captions', () => {
  it('give the table the title that names its kind, not that of the document above it', () => {
    const table = onlyTable([
      ['2025年部门预算公开表'],
      ['一、支出总表'],
      CAPTIONS,
      ['科目编码', '科目名称', '合计', '基本支出'],
      ['213', '农林水支出', 10, 10],
    ]);
    expect(table.title.value).toBe('一、支出总表');
  });

  it.each(['2025年政府非税收入征收计划表', '一般公共预算转移支付支出表'])(
    '“%s” is no disclosure table',
    (title) => {
      const grid = [[title], CAPTIONS, ['项目', '计划数'], ['罚没收入', 10], ['合计', 10]];
      expect(recogniseTables(workbookOf(grid)).tables).toEqual([]);
    },
  );

  it.each(['公开表5', '预算表5', '公开05表', '附表5', '表5-1', '表二十一'])('“%s” is no title', (number) => {
    const table = onlyTable([
      [number],
      ['支出总表'],
      CAPTIONS,
      ['科目编码', '科目名称', '合计', '基本支出'],
      ['213', '农林水支出', 10, 10],
    ]);
    expect(table.title.value).toBe('支出总表');
    expect(table.base).toBe('expenditure-summary');
  });
});

describe('columns', () => {
  it.each<[string, Grid, string[]]>([
    [
      'under spreading headings are summed by the 小计 below each',
      [
        ['科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出'],
        [null, null, null, '小计', '人员经费', '公用经费', null],
        ['213', '农林水支出', 10, 8, 5, 3, 2],
      ],
      [
        '合计',
        '基本支出/小计 < 合计',
        '基本支出/人员经费 < 基本支出/小计',
        '基本支出/公用经费 < 基本支出/小计',
        '项目支出 < 合计',
      ],
    ],
    [
      'in a flat header nest as the field knows them',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '人员经费', '公用经费', '项目支出'],
        ['213', '农林水支出', 10, 8, 5, 3, 2],
      ],
      ['合计', '基本支出 < 合计', '人员经费 < 基本支出', '公用经费 < 基本支出', '项目支出 < 合计'],
    ],
    [
      'of another year, changes and rates are no addends',
      [
        ['科目编码', '科目名称', '2023年预算数', '2024年预算数', null, null, '增减额', '增减%'],
        [null, null, null, '小计', '基本支出', '项目支出', null, null],
        ['213', '农林水支出', 9, 10, 8, 2, 1, 11.11],
      ],
      [
        '2023年预算数',
        '2024年预算数/小计',
        '2024年预算数/基本支出 < 2024年预算数/小计',
        '2024年预算数/项目支出 < 2024年预算数/小计',
        '增减额',
        '增减%',
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(columnsOf(onlyTable([TITLE, CAPTIONS, ...rows]).lanes[0]!)).toEqual(expected);
  });
});
