import { columnsOf, linesOf, onlyTable } from '../../../support/lane-text';

const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

describe('财政拨款 within 一般公共预算', () => {
  it('is not all the fiscal money on a line', () => {
    const [revenue] = onlyTable([
      ['部门收支总体情况表'],
      CAPTIONS,
      ['收入', null, '支出', null],
      ['项目', '金额', '项目', '金额'],
      ['一、一般公共预算', 30, '一、农林水支出', 40],
      ['其中：财政拨款', 28, null, null],
      ['      专项收入', 2, null, null],
      ['二、政府性基金', 10, null, null],
      ['收入总计', 40, '支出总计', 40],
    ]).lanes;
    expect(revenue!.lines.map(({ name, facets }) => [name, facets.source])).toEqual([
      ['一般公共预算', 'general'],
      ['财政拨款', undefined],
      ['专项收入', 'unknown'],
      ['政府性基金', 'fund'],
      ['收入总计', undefined],
    ]);
  });

  it('is not all the fiscal money of a column', () => {
    const [lane] = onlyTable([
      ['部门收入总表'],
      CAPTIONS,
      ['单位名称', '总计', '一般公共预算', null, null, '政府性基金'],
      [null, null, '小计', '财政拨款', '专项收入', null],
      ['县水务局', 40, 30, 28, 2, 10],
    ]).lanes;
    expect(lane!.columns.map(({ facets }) => facets.source)).toEqual([
      undefined,
      'general',
      'general',
      'general',
      'fund',
    ]);
    expect(columnsOf(lane!)[2]).toBe('一般公共预算/财政拨款 < 一般公共预算/小计');
  });
});

describe('lanes of economic classes without a total', () => {
  const lanesOf = (sections: readonly (readonly [string, string])[]) =>
    onlyTable([
      ['一般公共预算基本支出情况表'],
      CAPTIONS,
      ['工资福利支出', null, '商品和服务支出', null],
      ['经济科目', '金额', '经济科目', '金额'],
      ['工资福利支出', 15, '商品和服务支出', 7],
      ...sections.map(([left, right], at) => [left, 10 - 5 * at, right, 5 - 3 * at]),
    ]).lanes.map(linesOf);

  it('have their sections under the class each begins with', () => {
    expect(
      lanesOf([
        ['基本工资', '办公费'],
        ['津贴补贴', '印刷费'],
      ]),
    ).toEqual([
      ['工资福利支出', '基本工资 < 工资福利支出', '津贴补贴 < 工资福利支出'],
      ['商品和服务支出', '办公费 < 商品和服务支出', '印刷费 < 商品和服务支出'],
    ]);
  });

  it('are lists of equals where what follows is no section of the class', () => {
    expect(
      lanesOf([
        ['基本工资', '办公费'],
        ['办公费', '印刷费'],
      ])[0],
    ).toEqual(['工资福利支出', '基本工资', '办公费']);
  });
});

describe('a title with the unit in its cell', () => {
  it.each(['2024年部门支出总体情况表    计量单位：万元', '2024年部门支出总体情况表（单位：万元）'])(
    '%s',
    (cell) => {
      const table = onlyTable([
        [cell],
        ['预算单位名称：某某县水务局'],
        ['科目编码', '科目名称', '总计', '人员支出'],
        ['213', '农林水支出', 10, 10],
      ]);
      expect([table.title.value, table.base, table.unit.name]).toEqual([
        '2024年部门支出总体情况表',
        'expenditure-summary',
        '万元',
      ]);
    },
  );
});
