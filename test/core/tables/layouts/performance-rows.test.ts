import { linesOf, onlyTable } from '../../../support/lane-text';

const form = (project: string, whole: number, fiscal: number, other: number | null) => [
  [`${project}绩效目标表`],
  ['361001某某县科学技术局', null, null, null, null, null, '单位：万元'],
  ['项目编码', '13020025P001', '项目名称', project],
  ['预算规模及资金用途', '预算数', whole, '其中：财政资金', fiscal, '其他资金', other],
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  ['产出指标', '数量指标', '完成数量', '完成工作数量', '≥10项', '工作计划'],
];

describe('a performance form that prints its money in one row', () => {
  it('is of the project above, its parts beside the whole', () => {
    const { base, lanes } = onlyTable([
      ...form('信息系统运行', 68.67, 60, 8.67),
      ...form('专项业务', 50, 50, null),
    ]);
    expect(base).toBe('project-performance');
    expect(lanes.map(linesOf)).toEqual([
      ['信息系统运行', '财政资金 < 信息系统运行', '其他资金 < 信息系统运行'],
      ['专项业务', '财政资金 < 专项业务', '其他资金 < 专项业务'],
    ]);
    expect(lanes.map(({ columns }) => [...columns[0]!.amounts])).toEqual([
      [68_670_000, 60_000_000, 8_670_000],
      [50_000_000, 50_000_000, 0],
    ]);
  });

  it('has parts that need not make up the whole where 其他资金 is not printed', () => {
    const [first, second, third, money, ...rest] = form('信息系统运行', 68.67, 60, null);
    const { lanes } = onlyTable([first!, second!, third!, money!.slice(0, 5), ...rest]);
    expect(lanes.map(linesOf)).toEqual([['信息系统运行', '财政资金 < 其中 信息系统运行']]);
  });
});
