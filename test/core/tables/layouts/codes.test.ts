import { type Grid } from '../../../support/grid-workbook';
import { columnsOf, linesOf, onlyTable } from '../../../support/lane-text';

const TITLE = ['部门支出总表'];
const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

describe('codes', () => {
  const amounts = [
    [10, 10],
    [10, 10],
    [10, 10],
  ];

  it.each<[string, Grid]>([
    [
      'as text',
      [
        ['科目编码', '科目名称', '合计', '基本支出'],
        ['213', '农林水支出'],
        ['21303', '水利'],
        ['2130301', '行政运行'],
      ],
    ],
    [
      'as numbers',
      [
        ['科目编码', '科目名称', '合计', '基本支出'],
        [213, '农林水支出'],
        [21303, '水利'],
        [2130301, '行政运行'],
      ],
    ],
    [
      'in one cell with the name',
      [
        ['科目', '', '合计', '基本支出'],
        ['213农林水支出', ''],
        ['21303 水利', ''],
        ['[2130301]行政运行', ''],
      ],
    ],
  ])('%s give the hierarchy', (_, [header, ...labels]) => {
    const rows = labels.map((label, row) => [...label, ...amounts[row]!]);
    expect(linesOf(onlyTable([TITLE, CAPTIONS, header!, ...rows]).lanes[0]!)).toEqual([
      '213 农林水支出',
      '21303 水利 < 213',
      '2130301 行政运行 < 21303',
    ]);
  });

  it.each<[string, Grid]>([
    [
      'as text',
      [
        ['213', '', ''],
        ['213', '03', ''],
        ['213', '03', '01'],
      ],
    ],
    [
      'as numbers that lost their zeros',
      [
        [213, null, null],
        [213, 3, null],
        [213, 3, 1],
      ],
    ],
  ])('split over 类, 款 and 项 are joined: %s', (_, parts) => {
    const names = ['农林水支出', '水利', '行政运行'];
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      ['科目编码', null, null, '科目名称', '合计', '基本支出'],
      ['类', '款', '项'],
      ...parts.map((part, row) => [...part, names[row]!, 10, 10]),
    ]);
    expect(table.lanes[0]!.lines.map(({ code }) => code)).toEqual(['213', '21303', '2130301']);
  });
});

describe('a second list of names', () => {
  it('says only what the lines are called elsewhere where its codes recur', () => {
    const table = onlyTable([
      ['一般公共预算基本支出表'],
      CAPTIONS,
      ['部门预算支出经济科目名称', '政府预算支出经济科目名称', '预算数'],
      ['合计', null, 30],
      ['[301]工资福利支出', null, 30],
      ['  [30101]基本工资', '[50501]工资福利支出', 20],
      ['  [30102]津贴补贴', '[50501]工资福利支出', 10],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '301 工资福利支出 < 合计',
      '30101 基本工资 < 301',
      '30102 津贴补贴 < 301',
    ]);
  });
});

describe('a second list of names without codes', () => {
  const basic = (rows: Grid) =>
    linesOf(
      onlyTable([
        ['一般公共预算基本支出预算表'],
        CAPTIONS,
        ['支出经济科目', '政府经济科目', '金额'],
        ['总计', null, 15],
        ...rows,
      ]).lanes[0]!,
    );

  it('says only what the lines are called elsewhere where its names recur', () => {
    expect(
      basic([
        ['工资福利支出', null, 15],
        ['　基本工资', '工资奖金津补贴', 10],
        ['　津贴补贴', '工资奖金津补贴', 5],
      ]),
    ).toEqual(['总计', '工资福利支出 < 总计', '基本工资 < 工资福利支出', '津贴补贴 < 工资福利支出']);
  });
});

describe('codes across the page', () => {
  it('put the columns of sections under those of their classes', () => {
    const table = onlyTable([
      ['一般公共预算支出表'],
      CAPTIONS,
      [
        '功能科目编码',
        '功能科目名称',
        '合计',
        '301 工资福利支出',
        '30101 基本工资',
        '30102 津贴补贴',
        '302 商品和服务支出',
        '30201 办公费',
      ],
      ['2130301', '行政运行', 17, 15, 10, 5, 2, 2],
      ['2130302', '一般行政管理事务', 3, 0, 0, 0, 3, 3],
    ]);
    expect(columnsOf(table.lanes[0]!)).toEqual([
      '合计',
      '301工资福利支出 < 合计',
      '30101基本工资 < 301工资福利支出',
      '30102津贴补贴 < 301工资福利支出',
      '302商品和服务支出 < 合计',
      '30201办公费 < 302商品和服务支出',
    ]);
  });
});

describe('codes of the lines above', () => {
  it('stand in a column of their own, which tells nothing and can go round in circles', () => {
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      ['科目编码', '上级编码', '科目名称', '合计', '基本支出'],
      [null, null, '合计', 10, 10],
      ['213', '21303', '农林水支出', 10, 10],
      ['21303', '213', '水利', 10, 10],
      ['2130301', '2130301', '行政运行', 10, 10],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '213 农林水支出 < 合计',
      '21303 水利 < 213',
      '2130301 行政运行 < 21303',
    ]);
  });
});

describe('codes of two lists side by side', () => {
  it.each<[string, Grid, string[]]>([
    [
      'put each line of the second under the nearest of the first',
      [
        ['501', '机关工资福利支出', null, null, 180, 180],
        ['50101', '工资奖金津补贴', '30101', '基本工资', 120, 120],
        ['50101', '工资奖金津补贴', '30102', '津贴补贴', 60, 60],
      ],
      ['501 机关工资福利支出', '30101 基本工资 < 501', '30102 津贴补贴 < 501'],
    ],
    [
      'or under the very line of it',
      [
        ['50101', '工资奖金津补贴', null, null, 180, 180],
        ['50101', '工资奖金津补贴', '30101', '基本工资', 120, 120],
        ['50101', '工资奖金津补贴', '30102', '津贴补贴', 60, 60],
      ],
      ['50101 工资奖金津补贴', '30101 基本工资 < 50101', '30102 津贴补贴 < 50101'],
    ],
  ])('%s', (_, rows, expected) => {
    const table = onlyTable([
      ['一般公共预算基本支出表'],
      CAPTIONS,
      ['政府预算经济分类', null, '部门预算经济分类', null, '合计', '人员经费'],
      ['科目编码', '科目名称', '科目编码', '科目名称'],
      ...rows,
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual(expected);
    expect(table.lanes[0]!.scheme).toBe('economic');
  });
});

describe('lines without code among coded ones', () => {
  it('head those that follow where the sums say so', () => {
    const table = onlyTable([
      ['一般公共预算项目支出表'],
      CAPTIONS,
      ['科目编码', '项目名称', '合计', '本年拨款'],
      [null, '合计', 30, 30],
      [null, '水利工程运行与维护', 20, 20],
      ['2130306', '水库维修', 15, 15],
      ['2130306', '闸门更换', 5, 5],
      [null, '水土保持', 10, 10],
      ['2130310', '坡地治理', 10, 10],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '水利工程运行与维护 < 合计',
      '2130306 水库维修 < 水利工程运行与维护',
      '2130306 闸门更换 < 水利工程运行与维护',
      '水土保持 < 合计',
      '2130310 坡地治理 < 水土保持',
    ]);
    expect(table.lanes[0]!.scheme).toBe('project');
  });
});
