import type { GrainFilter } from '../model/model';
import type { LabelPlan, LinePlan, TablePlan } from '../plan';
import { amounts } from './columns';
import type { LayoutContext } from './context';
import { line } from './lines';
import { emptyNote, titleOf } from './shared';

/** Indicators of a project: 一级, 二级, 三级指标, sign, value, unit, weight. */
const INDICATORS = [
  ['产出指标', '数量指标', '工作任务完成数量', '大于等于', 12, '次', 22.5],
  ['产出指标', '质量指标', '验收合格率', '等于', 100, '%', 22.5],
  ['产出指标', '时效指标', '资金拨付及时率', '大于等于', 95, '%', 22.5],
  ['效益指标', '社会效益指标', '服务对象满意度', '大于等于', 90, '%', 22.5],
] as const;

interface Entry extends LinePlan {
  readonly indicator: number;
}

/** 项目支出绩效目标表: a block of rows per project, its amount in the first of them. */
export function projectPerformance(context: LayoutContext): TablePlan {
  const { scope, model } = context;
  const used = [
    ...new Set(scope.grains.filter((grain) => grain.use === 'project').map((grain) => grain.project)),
  ];
  const isEmpty = used.length === 0;
  const lines: Entry[] = used.flatMap((project) => {
    const { name } = model.projects[project]!;
    const take: GrainFilter = (grain) => grain.project === project && grain.use === 'project';
    return INDICATORS.map((_, indicator) =>
      indicator === 0
        ? { ...line({ name, take }), indicator }
        : { ...line({ name, take: null, continues: true }), indicator },
    );
  });
  return {
    base: 'project-performance',
    title: titleOf(context, 'project-performance'),
    facets: { flow: 'expenditure', nature: 'project' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'project',
        labels: labels(context),
        columns: [amounts('amount', ['预算数'], {}, () => true), ...texts()],
        lines,
      },
    ],
    notes: isEmpty ? [emptyNote(context, '项目支出绩效目标')] : [],
    isEmpty,
  };
}

function labels({ scope }: LayoutContext): LabelPlan[] {
  const first = (text: (item: LinePlan) => string | number) => (item: LinePlan) =>
    item.continues ? null : text(item);
  return [
    { path: ['单位名称'], role: 'text', text: first(() => scope.organisation.name) },
    { path: ['项目名称'], role: 'name', text: first((item) => item.name) },
    { path: ['预算执行率权重(%)'], role: 'text', text: first(() => 10) },
  ];
}

function texts(): TablePlan['lanes'][number]['columns'] {
  const heads = [
    '一级指标',
    '二级指标',
    '三级指标',
    '绩效指标性质',
    '本年绩效指标值',
    '绩效度量单位',
    '本年权重',
  ];
  return heads.map((head, index) => ({
    key: head,
    path: [head],
    facets: {},
    measure: 'count',
    parent: null,
    additive: false,
    content: { type: 'text', text: (item) => INDICATORS[(item as Entry).indicator]![index]! },
  }));
}
