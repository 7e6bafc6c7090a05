import type { Lane } from '../../../src/core/tables/budget-table';
import { recogniseTables } from '../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../support/grid-workbook';

/** Lines of a lane as "code name < what sums it"; a line that does not count is marked with 其中. */
function linesOf({ lines }: Lane): string[] {
  return lines.map(({ code, name, parent, additive }) => {
    const own = [code, name].filter((text) => text !== '').join(' ');
    const above = lines[parent];
    if (!above) return own;
    return `${own} < ${additive ? '' : '其中 '}${above.code === '' ? above.name : above.code}`;
  });
}

/** Columns of a lane as "heading < what sums it". */
function columnsOf({ columns }: Lane): string[] {
  return columns.map(({ path, parent }) =>
    [path.join('/'), ...(parent < 0 ? [] : [columns[parent]!.path.join('/')])].join(' < '),
  );
}

function onlyTable(grid: Grid) {
  const { tables } = recogniseTables(workbookOf(grid));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

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

describe('units beside the codes of their subjects', () => {
  const HEADER = ['单位代码', '单位名称', '科目编码', '科目名称', '合计', '基本支出'];

  it('each have the tree of their own lines', () => {
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      HEADER,
      [null, '合计', null, null, 30, 30],
      ['301', '水务局本级', '213', '农林水支出', 10, 10],
      ['301', '水务局本级', '21303', '水利', 10, 10],
      ['302', '水库管理处', '213', '农林水支出', 20, 20],
      ['302', '水库管理处', '21303', '水利', 20, 20],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '213 农林水支出 < 合计',
      '21303 水利 < 213',
      '213 农林水支出 < 合计',
      '21303 水利 < 213',
    ]);
    expect(table.lanes[0]!.lines.map(({ parent }) => parent)).toEqual([-1, 0, 1, 0, 3]);
  });

  it('named once above them or where they begin', () => {
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      HEADER,
      [null, '合计', null, null, 30, 30],
      ['301', '水务局本级', null, null, 10, 10],
      [null, null, '2130301', '行政运行', 10, 10],
      ['302', '水库管理处', '2130306', '水利工程运行与维护', 15, 15],
      [null, null, '2130310', '水土保持', 5, 5],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '301 水务局本级 < 合计',
      '2130301 行政运行 < 301',
      '2130306 水利工程运行与维护 < 合计',
      '2130310 水土保持 < 合计',
    ]);
  });

  it('in a column between split codes and the names of both', () => {
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      ['科目编码', null, null, '单位代码', '单位名称（科目）', '合计', '基本支出'],
      ['类', '款', '项'],
      [null, null, null, null, '合计', 10, 10],
      [null, null, null, '301', '水务局本级', 10, 10],
      ['213', '03', '01', '301', '行政运行', 7, 7],
      ['213', '03', '06', '301', '水利工程运行与维护', 3, 3],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '301 水务局本级 < 合计',
      '2130301 行政运行 < 301',
      '2130306 水利工程运行与维护 < 301',
    ]);
  });
});

describe('units beside the items alone', () => {
  it('leave the items under their sections', () => {
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      ['科目编码', null, '单位代码', '单位名称（科目）', '合计', '基本支出'],
      ['类', '款'],
      [null, null, null, '合计', 30, 30],
      ['301', null, null, '工资福利支出', 20, 20],
      ['301', '01', '101001', '基本工资', 15, 15],
      ['301', '02', '101001', '津贴补贴', 5, 5],
      ['302', null, null, '商品和服务支出', 10, 10],
      ['302', '01', '101001', '办公费', 10, 10],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '301 工资福利支出 < 合计',
      '30101 基本工资 < 301',
      '30102 津贴补贴 < 301',
      '302 商品和服务支出 < 合计',
      '30201 办公费 < 302',
    ]);
  });
});

describe('units among the names of subjects', () => {
  it('head the subjects whose codes have columns of their own', () => {
    const table = onlyTable([
      ['部门支出总表'],
      CAPTIONS,
      ['科目编码', null, null, '科目名称', '合计', '基本支出', '项目支出'],
      ['类', '款', '项'],
      [null, null, null, '合计', 30, 10, 20],
      [null, null, null, '225 - 某县水务局', 30, 10, 20],
      [null, null, null, '  225001 - 某县水务局本级', 30, 10, 20],
      ['213', null, null, '    农林水支出', 30, 10, 20],
      ['213', '03', null, '      水利', 30, 10, 20],
      ['213', '03', '01', '        行政运行', 30, 10, 20],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '225 某县水务局 < 合计',
      '225001 某县水务局本级 < 225',
      '213 农林水支出 < 225001',
      '21303 水利 < 213',
      '2130301 行政运行 < 21303',
    ]);
  });
});

describe('units without codes', () => {
  it('are those of the department above them where the sums say so', () => {
    const table = onlyTable([
      ['部门基本支出预算表'],
      CAPTIONS,
      ['单位名称', '功能科目编码', '功能科目名称', '经济科目编码', '经济科目名称', '合计'],
      ['某县水务局', null, null, null, null, 30],
      ['某县水务局机关', null, null, null, null, 20],
      [null, '2130301', '行政运行', '30101', '基本工资', 20],
      ['某县水文站', null, null, null, null, 10],
      [null, '2130301', '行政运行', '30101', '基本工资', 10],
      ['合计', null, null, null, null, 30],
    ]);
    expect(table.lanes[0]!.lines.map(({ parent }) => parent)).toEqual([5, 0, 1, 0, 3, -1]);
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

describe('a total of two lanes that are one list', () => {
  it('has its figure where its merged words end', () => {
    const grid: Grid = [
      ['一般公共预算财政拨款基本支出决算表'],
      CAPTIONS,
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['302', '商品和服务支出', 30, '310', '资本性支出', 5],
      ['30201', '办公费', 30, '31002', '办公设备购置', 5],
      ['公用经费合计', null, null, null, null, 35],
    ];
    const workbook = workbookOf(grid);
    const [sheet] = workbook.sheets;
    const merges = [{ top: 5, left: 0, bottom: 5, right: 4 }];
    const { tables } = recogniseTables({ ...workbook, sheets: [{ ...sheet!, merges }] });
    const [lane] = tables[0]!.lanes;
    const total = lane!.lines.findIndex(({ name }) => name === '公用经费合计');
    expect(lane!.columns[0]!.amounts[total]).toBe(35_000_000);
  });
});

describe('totals', () => {
  it('stand in a column that labels no other line', () => {
    const table = onlyTable([
      ['政府购买服务项目支出表'],
      CAPTIONS,
      ['目录', null, '项目名称', '预算金额'],
      ['一级', '二级'],
      ['A公共服务', 'A01公共安全', '隐患排查', 12],
      ['B辅助服务', 'B07信息化', '数据处理', 8],
      ['合计', null, null, 20],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual(['隐患排查 < 合计', '数据处理 < 合计', '合计']);
  });

  it('of everything may be called 收入合计 below 本年收入', () => {
    const { lines } = onlyTable([
      ['财政拨款收支总表'],
      CAPTIONS,
      ['收入', null, '支出', null],
      ['项目', '预算数', '项目', '预算数'],
      ['一、本年收入', 30, '一、本年支出', 30],
      ['一般公共预算资金', 30],
      ['二、上年结转', 5],
      ['收入合计', 35],
    ]).lanes[0]!;
    expect(lines.map(({ role }) => role)).toEqual(['current-year-total', 'item', 'carry-in', 'grand-total']);
  });

  it('of this year do not take in what is listed after them', () => {
    const table = onlyTable([
      ['部门收支总表'],
      CAPTIONS,
      ['项目', '预算数'],
      ['一、农林水支出', 10],
      ['二、其他支出', 5],
      ['本年支出合计', 15],
      ['三、转入专用基金', null],
      ['四、结转下年', 5],
      ['支出总计', 20],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '农林水支出 < 本年支出合计',
      '其他支出 < 本年支出合计',
      '本年支出合计 < 支出总计',
      '转入专用基金 < 支出总计',
      '结转下年 < 支出总计',
      '支出总计',
    ]);
  });
});

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

describe('tables without codes', () => {
  it('nest 款 and 项 under a class by the sums', () => {
    const table = onlyTable([
      TITLE,
      CAPTIONS,
      ['功能分类科目名称', '合计', '基本支出', '项目支出'],
      ['一、社会保障和就业支出', 95.61, 95.61, 0],
      ['行政事业单位养老支出', 95.61, 95.61, 0],
      ['行政单位离退休', 6.68, 6.68, 0],
      ['机关事业单位基本养老保险缴费支出', 88.93, 88.93, 0],
      ['二、住房保障支出', 78.46, 70, 8.46],
      ['住房改革支出', 78.46, 70, 8.46],
      ['住房公积金', 78.46, 70, 8.46],
      ['合计', 174.07, 165.61, 8.46],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '社会保障和就业支出 < 合计',
      '行政事业单位养老支出 < 社会保障和就业支出',
      '行政单位离退休 < 行政事业单位养老支出',
      '机关事业单位基本养老保险缴费支出 < 行政事业单位养老支出',
      '住房保障支出 < 合计',
      '住房改革支出 < 住房保障支出',
      '住房公积金 < 住房改革支出',
      '合计',
    ]);
  });

  it('nest projects by the column their name stands in', () => {
    const table = onlyTable([
      ['项目支出表'],
      CAPTIONS,
      ['类型', '一级项目', '二级项目', '项目单位', '合计', '一般公共预算'],
      ['专项业务支出', null, null, null, 50, 50],
      [null, '水利工程', null, null, 30, 30],
      [null, null, '河道整治', '某某县水务局', 20, 20],
      [null, null, '水库除险', '某某县水务局', 10, 10],
      [null, '防汛', null, null, 20, 20],
      [null, null, '防汛物资', '某某县水务局', 20, 20],
      ['合计', null, null, null, 50, 50],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '专项业务支出 < 合计',
      '水利工程 < 专项业务支出',
      '河道整治 < 水利工程',
      '水库除险 < 水利工程',
      '防汛 < 专项业务支出',
      '防汛物资 < 防汛',
      '合计',
    ]);
  });

  it('add up “三公” whose enumeration begins with 其中', () => {
    const { lines } = onlyTable([
      ['“三公”经费预算表'],
      CAPTIONS,
      ['项目', '预算数'],
      ['行政经费', 100],
      ['“三公”经费', 9],
      ['其中：（一）因公出国（境）支出', 0],
      ['（二）公务用车购置及运行维护支出', 7],
      ['1.公务用车购置', 0],
      ['2.公务用车运行维护费', 7],
      ['（三）公务接待费支出', 2],
    ]).lanes[0]!;
    expect(lines.map(({ parent, additive }) => (additive ? parent : null))).toEqual([-1, -1, 1, 1, 3, 3, 1]);
  });

  it('read “三公” items down the page as items, 会议费 beside them', () => {
    const table = onlyTable([
      ['“三公”经费支出表'],
      ['单位：万元'],
      ['项目', '合计', '一般公共预算财政拨款'],
      ['合计', 9, 9],
      ['“三公”经费小计', 6, 6],
      ['一、因公出国（境）费', 0, 0],
      ['二、公务用车购置及运维费', 6, 6],
      ['    其中：公务用车购置费', 0, 0],
      ['          公务用车运行维护费', 6, 6],
      ['三、公务接待费', 0, 0],
      ['四、会议费', 3, 3],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '“三公”经费小计 < 合计',
      '因公出国（境）费 < “三公”经费小计',
      '公务用车购置及运维费 < “三公”经费小计',
      '公务用车购置费 < 公务用车购置及运维费',
      '公务用车运行维护费 < 公务用车购置及运维费',
      '公务接待费 < “三公”经费小计',
      '会议费 < 合计',
    ]);
    expect(table.lanes[0]!.lines.map(({ facets }) => facets.item)).toEqual([
      undefined,
      'three-public',
      'abroad',
      'vehicle',
      'vehicle-purchase',
      'vehicle-running',
      'reception',
      'meeting',
    ]);
  });
});

describe('summary tables', () => {
  const table = onlyTable([
    ['部门收支总表'],
    ['部门：某某县水务局', null, null, '单位：万元'],
    ['收 入', null, '支 出', null],
    ['项目', '预算数', '项目', '预算数'],
    ['栏次', 1, '栏次', 2],
    ['一、财政拨款收入', 90, '一、农林水支出', 80],
    ['其中：一般公共预算拨款收入', 90, '二、住房保障支出', 15],
    ['二、事业收入', 10, null, null],
    ['本年收入合计', 100, '本年支出合计', 95],
    ['上年结转', 5, '年终结转', 10],
    ['收入总计', 105, '支出总计', 105],
  ]);

  it('have a lane of revenue beside a lane of expenditure, 栏次 being no amounts', () => {
    expect(table.lanes.map(({ facets }) => facets.flow)).toEqual(['revenue', 'expenditure']);
    expect(table.lanes.map(linesOf)).toEqual([
      [
        '财政拨款收入 < 本年收入合计',
        '一般公共预算拨款收入 < 其中 财政拨款收入',
        '事业收入 < 本年收入合计',
        '本年收入合计 < 收入总计',
        '上年结转 < 收入总计',
        '收入总计',
      ],
      [
        '农林水支出 < 本年支出合计',
        '住房保障支出 < 本年支出合计',
        '本年支出合计 < 支出总计',
        '年终结转 < 支出总计',
        '支出总计',
      ],
    ]);
  });

  it('have a lane for each way the expenditure is divided', () => {
    const { lanes } = onlyTable([
      ['部门综合预算收支总表'],
      CAPTIONS,
      ['收入', null, '支出'],
      ['项目', '预算数', '支出功能分科目（按大类）', '预算数', '部门预算支出经济科目（按大类）', '预算数'],
      ['一、部门预算', 30, '一、部门预算', 30, '一、部门预算', 30],
      ['1、财政拨款', 30, '1、农林水支出', 30, '1、人员经费和公用经费支出', 30],
      ['收入总计', 30, '支出总计', 30, '支出总计', 30],
    ]);
    expect(lanes.map((lane) => lane.lines[1]!.name)).toEqual([
      '财政拨款',
      '农林水支出',
      '人员经费和公用经费支出',
    ]);
  });

  it('say what they say of themselves', () => {
    expect(table.organisation).toEqual({ name: '某某县水务局', code: null });
    expect(table.unit.name).toBe('万元');
    expect(table.base).toBe('revenue-expenditure-summary');
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
