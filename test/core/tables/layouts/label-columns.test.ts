import { columnsOf, linesOf, onlyTable } from '../../../support/lane-text';

const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

describe('columns of labels', () => {
  it('are told from figures though a heading before them is unknown, and its 总计 is that of the lines', () => {
    const { lanes } = onlyTable([
      ['项目支出表'],
      CAPTIONS,
      ['项目类型', '项目名称', '项目单位', '合计', '一般公共预算', '政府性基金预算'],
      ['特定目标类', '水库维修', '水务局', 30, 20, 10],
      ['特定目标类', '水质监测', '水务局', 12, 12, null],
      ['总计', null, null, 42, 32, 10],
    ]);
    expect(lanes.map(linesOf)).toEqual([['水库维修 < 总计', '水质监测 < 总计', '总计']]);
    expect(columnsOf(lanes[0]!)).toEqual(['合计', '一般公共预算 < 合计', '政府性基金预算 < 合计']);
  });

  it('are those of words where none is known to name lines', () => {
    const { lanes } = onlyTable([
      ['政府购买服务预算明细表'],
      CAPTIONS,
      ['指导性目录', null, null, '预算金额'],
      ['一级', '二级', '三级', null],
      ['合计', null, null, 40],
      ['政府履职辅助性服务', '法律服务', '法律顾问服务', 10],
      ['政府履职辅助性服务', '后勤服务', '物业服务', 30],
    ]);
    expect(lanes.map(linesOf)).toEqual([['合计', '法律顾问服务 < 合计', '物业服务 < 合计']]);
  });

  it('begin a table whatever word heads them', () => {
    const table = onlyTable([
      ['一般公共预算“三公”经费预算表'],
      ['单位：人民币万元'],
      ['经费项目', '上年预算数', '本年预算数'],
      ['1.因公出国（境）费', 5, 5],
      ['2.公务接待费', 4, 3],
      ['合计', 9, 8],
    ]);
    expect(linesOf(table.lanes[0]!)).toEqual(['因公出国（境）费 < 合计', '公务接待费 < 合计', '合计']);
    expect([table.unit.name, table.organisation]).toEqual(['万元', null]);
  });

  it('are headed 功能分类 on the expenditure side', () => {
    const { lanes } = onlyTable([
      ['部门收支总体情况表'],
      CAPTIONS,
      ['收入', null, '支出', null],
      ['项目', '预算数', '功能分类', '预算数'],
      ['一般公共预算', 30, '213 农林水支出', 20],
      ['事业收入', 10, '221 住房保障支出', 20],
      ['收入总计', 40, '支出总计', 40],
    ]);
    expect(lanes.map(({ facets, scheme }) => [facets.flow, scheme])).toEqual([
      ['revenue', 'source'],
      ['expenditure', 'functional'],
    ]);
  });

  it('do not name things by what they are counted in', () => {
    const { lanes } = onlyTable([
      ['国有资产占有使用情况表'],
      CAPTIONS,
      ['项目', '单位', '数量', '金额'],
      ['资产总额', '—', '—', 90],
      ['一、房屋', '平方米', 3200, 70],
      ['二、其他固定资产', '—', '—', 20],
    ]);
    expect(linesOf(lanes[0]!)).toEqual(['资产总额', '房屋 < 资产总额', '其他固定资产 < 资产总额']);
  });
});

describe('ordinals in a column of their own', () => {
  it('say what stands under what', () => {
    const { lanes } = onlyTable([
      ['一般公共预算“三公”经费支出表'],
      CAPTIONS,
      ['序号', '项目', '预算数'],
      [null, '合计', 30],
      ['一', '因公出国（境）费', 5],
      ['二', '公务用车购置及运行费', 20],
      ['1', '公务用车购置费', 12],
      ['2', '公务用车运行费', 8],
      ['三', '公务接待费', 5],
    ]);
    expect(linesOf(lanes[0]!)).toEqual([
      '合计',
      '因公出国（境）费 < 合计',
      '公务用车购置及运行费 < 合计',
      '公务用车购置费 < 公务用车购置及运行费',
      '公务用车运行费 < 公务用车购置及运行费',
      '公务接待费 < 合计',
    ]);
  });

  it('are numbers of rows where all are of one style', () => {
    const { lanes } = onlyTable([
      ['部门支出总表'],
      CAPTIONS,
      ['序号', '科目编码', '科目名称', '合计', '基本支出'],
      [1, '213', '农林水支出', 10, 10],
      [2, '21303', '水利', 10, 10],
    ]);
    expect(linesOf(lanes[0]!)).toEqual(['213 农林水支出', '21303 水利 < 213']);
  });
});

describe('codes of sections that print only their own digits', () => {
  const header = ['科目编码', '科目名称', '合计', '基本支出'];

  it('are whole where the items below bear them out', () => {
    const { lanes } = onlyTable([
      ['部门支出总表'],
      CAPTIONS,
      header,
      [null, '合计', 15, 15],
      ['208', '社会保障和就业支出', 5, 5],
      [' 05', '行政事业单位养老支出', 5, 5],
      ['  2080505', '机关事业单位基本养老保险缴费支出', 5, 5],
      ['213', '农林水支出', 10, 10],
      [' 03', '水利', 10, 10],
      ['  2130301', '行政运行', 10, 10],
    ]);
    expect(linesOf(lanes[0]!)).toEqual([
      '合计',
      '208 社会保障和就业支出 < 合计',
      '20805 行政事业单位养老支出 < 208',
      '2080505 机关事业单位基本养老保险缴费支出 < 20805',
      '213 农林水支出 < 合计',
      '21303 水利 < 213',
      '2130301 行政运行 < 21303',
    ]);
  });

  it('are no codes where the items contradict them', () => {
    const { lanes } = onlyTable([
      ['部门支出总表'],
      CAPTIONS,
      header,
      ['213', '农林水支出', 10, 10],
      ['01', '某某县水务局', 10, 10],
      ['2130301', '行政运行', 10, 10],
    ]);
    expect(lanes[0]!.lines.map(({ code }) => code)).toEqual(['213', '', '2130301']);
  });
});
