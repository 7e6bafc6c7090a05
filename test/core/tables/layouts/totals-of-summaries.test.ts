import { columnsOf, linesOf, onlyTable } from '../../../support/lane-text';

const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];
const HEADER = [
  ['收入', null, '支出', null],
  ['项目', '预算数', '项目', '预算数'],
];

describe('totals of 收支总表', () => {
  it('take in 上年结转 where 收入合计 is the last line below it', () => {
    const { lanes } = onlyTable([
      ['部门收支预算总体情况表'],
      CAPTIONS,
      ...HEADER,
      ['一、一般公共预算拨款收入', 30, '一、农林水支出', 45],
      ['二、事业收入', 10, null, null],
      ['三、上年结转结余', 5, null, null],
      ['收入合计', 45, '支出合计', 45],
    ]);
    expect(linesOf(lanes[0]!)).toEqual([
      '一般公共预算拨款收入 < 收入合计',
      '事业收入 < 收入合计',
      '上年结转结余 < 收入合计',
      '收入合计',
    ]);
    expect(lanes[0]!.lines.at(-1)!.role).toBe('grand-total');
  });

  it('are those of the year where 小计 stands between the lines and 收入总计', () => {
    const { lanes } = onlyTable([
      ['部门收支总体情况表'],
      CAPTIONS,
      ...HEADER,
      ['财政拨款（补助）', 30, '农林水支出', 45],
      ['    一般公共预算', 30, null, null],
      ['事业收入', 10, null, null],
      ['小计', 40, '小计', 45],
      ['单位上年结余（不包括国库集中支付额度结余）', 5, null, null],
      ['收入总计', 45, '支出总计', 45],
    ]);
    expect(linesOf(lanes[0]!)).toEqual([
      '财政拨款（补助） < 小计',
      '一般公共预算 < 财政拨款（补助）',
      '事业收入 < 小计',
      '小计 < 收入总计',
      '单位上年结余（不包括国库集中支付额度结余） < 收入总计',
      '收入总计',
    ]);
    expect(lanes[0]!.lines.map(({ role }) => role)).toContain('carry-in');
  });
});

describe('a column of 收支总表 and its like', () => {
  const table = (rows: readonly (readonly (string | number | null)[])[]) =>
    columnsOf(
      onlyTable([['项目支出表'], CAPTIONS, ['项目名称', '合计', '其中：财政拨款', '单位资金'], ...rows])
        .lanes[0]!,
    );

  it('begins the parts of 合计 with 其中 where they make it up together', () => {
    expect(
      table([
        ['合计', 50, 40, 10],
        ['水库维修', 30, 30, null],
        ['水质监测', 20, 10, 10],
      ]),
    ).toEqual(['合计', '其中:财政拨款 < 合计', '单位资金 < 合计']);
  });

  it('is a mere part by 其中 where the others make it up without it', () => {
    const columns = columnsOf(
      onlyTable([
        ['部门收入总表'],
        CAPTIONS,
        ['单位名称', '合计', '其中：教育收费', '财政拨款', '单位资金'],
        ['合计', 50, 5, 40, 10],
        ['县水务局', 50, 5, 40, 10],
      ]).lanes[0]!,
    );
    expect(columns).toEqual(['合计', '其中:教育收费 < 其中 合计', '财政拨款 < 合计', '单位资金 < 合计']);
  });

  it('called 收入合计 is the sum of those that do not say of what flow they are', () => {
    const columns = columnsOf(
      onlyTable([
        ['部门收入总表'],
        CAPTIONS,
        ['单位名称', '收入合计', '财政拨款', '单位资金', '上年结转'],
        ['县水务局', 55, 40, 10, 5],
      ]).lanes[0]!,
    );
    expect(columns).toEqual([
      '收入合计',
      '财政拨款 < 收入合计',
      '单位资金 < 收入合计',
      '上年结转 < 收入合计',
    ]);
  });

  it('of 使用非财政拨款结余 stands beside 上年结转', () => {
    const [lane] = onlyTable([
      ['部门收入总表'],
      CAPTIONS,
      ['科目编码', '科目名称', '合计', '上年结转', '一般公共预算拨款收入', '使用非财政拨款结余'],
      ['213', '农林水支出', 50, 5, 40, 5],
    ]).lanes;
    expect(lane!.columns.map(({ facets }) => [facets.source, facets.portion])).toEqual([
      [undefined, undefined],
      [undefined, 'carry-over'],
      ['general', undefined],
      ['surplus', undefined],
    ]);
  });
});
