import { quantumOf, WAN } from '../../../src/core/amount/fen';
import { merge, put, putText, type SheetGrid } from '../grid';
import type { Model } from '../model/model';
import type { TableTruth } from '../truth';
import type { Scope } from './context';

const INDICATORS = [
  ['产出指标', '数量指标', '全年重点工作完成数量', '大于等于', '正向', 20, '项'],
  ['产出指标', '质量指标', '工作完成率', '大于等于', '正向', 95, '%'],
  ['产出指标', '时效指标', '工作完成时限', '小于等于', '反向', 1, '年'],
  ['效益指标', '社会效益', '公共服务水平', '定性', '正向', '优良中低差', '/'],
  ['满意度指标', '服务对象满意度指标', '受益人员满意度', '大于等于', '正向', 90, '%'],
] as const;

/** 部门整体绩效表: goals and indicators, no money in cells of their own. */
export function departmentPerformance(
  sheet: SheetGrid,
  sheetIndex: number,
  scope: Scope,
  model: Model,
  title: string,
): TableTruth {
  const isFinal = model.stage === 'final';
  putText(sheet, 0, 0, title);
  merge(sheet, 0, 0, 0, 8);
  putText(sheet, 1, 0, `部门：${scope.organisation.name}`);
  putText(sheet, 2, 0, '年度目标');
  putText(sheet, 2, 1, '一、保障机构正常运转；二、完成年度重点工作任务；三、提高财政资金使用效益。');
  merge(sheet, 2, 1, 2, 8);
  [
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标方向性',
    isFinal ? '实际完成值' : '目标值',
    '计量单位',
    '备注',
  ].forEach((head, index) => putText(sheet, 3, 1 + index, head));
  putText(sheet, 3, 0, '绩效指标');
  INDICATORS.forEach((indicator, index) => {
    indicator.forEach((value, column) => {
      const repeats = column === 0 && INDICATORS[index - 1]?.[0] === value;
      if (!repeats) put(sheet, 4 + index, 1 + column, { value });
    });
  });
  merge(sheet, 3, 0, 3 + INDICATORS.length, 0);
  return {
    scope: scope.index,
    sheet: sheetIndex,
    kind: isFinal ? 'final-department-performance' : 'department-performance',
    base: 'department-performance',
    stage: model.stage,
    title,
    range: { top: 0, left: 0, bottom: 3 + INDICATORS.length, right: 8 },
    unit: WAN,
    quantum: quantumOf(WAN, 2),
    year: model.year,
    organisation: scope.organisation,
    isEmpty: false,
    facets: {},
    lanes: [],
    notes: [],
  };
}
