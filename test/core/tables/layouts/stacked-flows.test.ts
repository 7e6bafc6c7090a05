import { linesOf, onlyTable } from '../../../support/lane-text';

const CAPTIONS = ['部门：某某县水务局', '单位：万元'];

describe('a summary that prints revenue above expenditure', () => {
  it('has a lane for each', () => {
    const { lanes } = onlyTable([
      ['财政拨款收支预算总表'],
      CAPTIONS,
      ['项目', '预算数'],
      ['收入', null],
      ['一、本年收入', 40],
      ['1.一般公共预算', 30],
      ['2.政府性基金预算', 10],
      ['二、上年结转', 5],
      ['收入总计', 45],
      ['支出', null],
      ['一、本年支出', 45],
      ['1.农林水支出', 25],
      ['2.住房保障支出', 20],
      ['二、结转下年', 0],
      ['支出总计', 45],
    ]);
    expect(lanes.map(({ facets }) => facets.flow)).toEqual(['revenue', 'expenditure']);
    expect(lanes.map(linesOf)).toEqual([
      [
        '本年收入 < 收入总计',
        '一般公共预算 < 本年收入',
        '政府性基金预算 < 本年收入',
        '上年结转 < 收入总计',
        '收入总计',
      ],
      [
        '本年支出 < 支出总计',
        '农林水支出 < 本年支出',
        '住房保障支出 < 本年支出',
        '结转下年 < 支出总计',
        '支出总计',
      ],
    ]);
  });
});

describe('words between title and header', () => {
  it('may be a year in Chinese numerals', () => {
    const table = onlyTable([
      ['柳河镇人民政府收支预算总表'],
      ['二〇二六年度'],
      ['（单位：元）'],
      ['收入项目', '预算数', '支出项目', '预算数'],
      ['一般公共预算拨款', 40, '农林水支出', 40],
      ['收入合计', 40, '支出合计', 40],
    ]);
    expect([table.title.value, table.year, table.unit.name]).toEqual([
      '柳河镇人民政府收支预算总表',
      2026,
      '元',
    ]);
  });

  it('name the organisation behind an ordinal', () => {
    const table = onlyTable([
      ['一、晋南县水务局2024年部门收支预算总表'],
      ['单位：万元'],
      ['收入项目', '预算数', '支出项目', '预算数'],
      ['一般公共预算拨款', 40, '农林水支出', 40],
      ['收入合计', 40, '支出合计', 40],
    ]);
    expect(table.organisation?.name).toBe('晋南县水务局');
  });
});
