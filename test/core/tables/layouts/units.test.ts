import { linesOf, onlyTable } from '../../../support/lane-text';

const TITLE = ['部门支出总表'];
const CAPTIONS = ['部门：某某县水务局', null, '单位：万元'];

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
