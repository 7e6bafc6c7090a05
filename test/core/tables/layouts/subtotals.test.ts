import { linesOf, onlyTable } from '../../../support/lane-text';

const CAPTIONS = ['部门：某某县教育局', null, '单位：万元'];

describe('小计 beside a total of everything', () => {
  it('sums the lines of a unit before it', () => {
    const { lanes } = onlyTable([
      ['部门支出总表'],
      CAPTIONS,
      ['单位名称', '科目编码', '科目名称', '总计', '基本支出'],
      ['县教育局', '2050101', '行政运行', 10, 10],
      ['县教育局', '2210201', '住房公积金', 2, 2],
      ['县教育局', '小计', null, 12, 12],
      ['第一中学', '2050203', '初中教育', 30, 30],
      ['第一中学', '2210201', '住房公积金', 5, 5],
      ['第一中学', '小计', null, 35, 35],
      ['总计', null, null, 47, 47],
    ]);
    expect(lanes[0]!.scheme).toBe('functional');
    expect(lanes[0]!.lines.map(({ code, name, parent }) => [code || name, parent])).toEqual([
      ['2050101', 2],
      ['2210201', 2],
      ['小计', 6],
      ['2050203', 5],
      ['2210201', 5],
      ['小计', 6],
      ['总计', -1],
    ]);
  });

  it('stands among the words between a unit and its projects', () => {
    const { lanes } = onlyTable([
      ['项目支出明细表'],
      CAPTIONS,
      ['单位名称', '项目类别', '项目名称', '合计', '一般公共预算'],
      ['县教育局', '特定目标类', '校舍维修', 10, 10],
      ['县教育局', '特定目标类', '教师培训', 2, 2],
      ['县教育局', '小计', null, 12, 12],
      ['第一中学', '特定目标类', '设备购置', 30, 30],
      ['第一中学', '小计', null, 30, 30],
      ['合计', null, null, 42, 42],
    ]);
    expect(linesOf(lanes[0]!)).toEqual([
      '校舍维修 < 小计',
      '教师培训 < 小计',
      '小计 < 合计',
      '设备购置 < 小计',
      '小计 < 合计',
      '合计',
    ]);
  });

  it('sums the lines after it where it stands before the first', () => {
    const { lanes } = onlyTable([
      ['政府采购预算表'],
      CAPTIONS,
      ['采购项目', '金额', '一般公共预算'],
      ['合计', 60, 60],
      ['小计', 15, 15],
      ['台式计算机', 10, 10],
      ['打印机', 5, 5],
      ['小计', 45, 45],
      ['物业服务', 45, 45],
    ]);
    expect(linesOf(lanes[0]!)).toEqual([
      '合计',
      '小计 < 合计',
      '台式计算机 < 小计',
      '打印机 < 小计',
      '小计 < 合计',
      '物业服务 < 小计',
    ]);
  });

  it('is the total where there is no other', () => {
    const { lanes } = onlyTable([
      ['项目支出表'],
      CAPTIONS,
      ['项目名称', '合计', '一般公共预算'],
      ['小计', 12, 12],
      ['校舍维修', 10, 10],
      ['教师培训', 2, 2],
    ]);
    expect(linesOf(lanes[0]!)).toEqual(['小计', '校舍维修 < 小计', '教师培训 < 小计']);
  });
});
