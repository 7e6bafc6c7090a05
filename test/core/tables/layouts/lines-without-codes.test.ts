import { recogniseTables } from '../../../../src/core/tables/recognise';
import { workbookOf, type Grid } from '../../../support/grid-workbook';
import { linesOf, onlyTable } from '../../../support/lane-text';

const TITLE = ['部门支出总表'];
const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

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

  it('put 购置 and 运行 below 公务用车购置及运行费 where only the first says 其中', () => {
    const table = onlyTable([
      ['“三公”经费支出决算表'],
      CAPTIONS,
      ['项目', '决算数'],
      ['合计', 9],
      ['因公出国（境）费', 1],
      ['公务接待费', 2],
      ['公务用车购置及运行费', 6],
      ['其中：公务用车购置费', 4],
      ['公务用车运行费', 2],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual([
      '合计',
      '因公出国（境）费 < 合计',
      '公务接待费 < 合计',
      '公务用车购置及运行费 < 合计',
      '公务用车购置费 < 公务用车购置及运行费',
      '公务用车运行费 < 公务用车购置及运行费',
    ]);
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
