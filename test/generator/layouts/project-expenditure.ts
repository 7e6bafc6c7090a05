import type { Grain, GrainFilter } from '../model/model';
import type { ColumnPlan, LabelPlan, LinePlan, TablePlan } from '../plan';
import { amounts, isCarried, isCurrent } from './columns';
import type { LayoutContext } from './context';
import { line, withTotal } from './lines';
import { emptyNote, titleOf } from './shared';

const isProject: GrainFilter = (grain) => grain.use === 'project';

/** One row per project; or 类型, 一级项目 and 二级项目 as a staircase of columns. */
type Form = 'list' | 'typed' | 'staircase';

/** 项目支出表: every project with the money it is paid from. */
export function projectExpenditure(context: LayoutContext): TablePlan {
  const { scope, style, random } = context;
  const form = random.weighted<Form>([
    ['list', 5],
    ['typed', 4],
    ['staircase', 2],
  ]);
  const counted = scope.grains.filter(isProject);
  const lines = form === 'staircase' ? staircaseLines(context, counted) : listLines(context, counted);
  const isEmpty = counted.length === 0;
  return {
    base: 'project-expenditure',
    title: titleOf(context, 'project-expenditure'),
    facets: { flow: 'expenditure', nature: 'project' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'project',
        labels: labels(context, form),
        columns: moneyColumns(context),
        lines: withTotal(lines, style.totals, isProject),
      },
    ],
    notes: isEmpty ? [emptyNote(context, '项目支出')] : [],
    isEmpty,
  };
}

function projectsOf(grains: readonly Grain[]): number[] {
  return [...new Set(grains.map((grain) => grain.project))].sort((a, b) => a - b);
}

const ofProject =
  (project: number): GrainFilter =>
  (grain) =>
    grain.project === project && isProject(grain);

function listLines({ model }: LayoutContext, grains: readonly Grain[]): LinePlan[] {
  return projectsOf(grains).map((project) =>
    line({ name: model.projects[project]!.name, take: ofProject(project) }),
  );
}

/** Type rows above first-level rows above projects; each sums the rows below it. */
function staircaseLines({ model }: LayoutContext, grains: readonly Grain[]): LinePlan[] {
  const lines: LinePlan[] = [];
  const used = projectsOf(grains);
  const within =
    (members: readonly number[]): GrainFilter =>
    (grain) =>
      members.includes(grain.project) && isProject(grain);
  for (const [type, ofType] of groups(used, (project) => model.projects[project]!.type)) {
    const typeIndex = lines.push(line({ name: type, printed: '类型', take: within(ofType) })) - 1;
    for (const [parent, members] of groups(ofType, (project) => model.projects[project]!.parent)) {
      const parentIndex =
        lines.push(line({ name: parent, printed: '一级', parent: typeIndex, take: within(members) })) - 1;
      for (const project of members) {
        lines.push(
          line({
            name: model.projects[project]!.name,
            printed: '二级',
            parent: parentIndex,
            take: ofProject(project),
          }),
        );
      }
    }
  }
  return lines;
}

function groups(projects: readonly number[], keyOf: (project: number) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const project of projects) found.set(keyOf(project), [...(found.get(keyOf(project)) ?? []), project]);
  return found;
}

function labels({ model, random }: LayoutContext, form: Form): LabelPlan[] {
  const projectOf = (item: LinePlan) => model.projects.find((project) => project.name === item.name);
  const unitOf = (item: LinePlan) => {
    const project =
      item.role === 'item' && (form !== 'staircase' || item.printed === '二级') ? projectOf(item) : undefined;
    return project === undefined ? null : model.units[project.unit]!.name;
  };
  const unit: LabelPlan = { path: ['项目单位'], role: 'text', text: unitOf };
  if (form === 'staircase') {
    const at = (step: string) => (item: LinePlan) =>
      item.role === 'total'
        ? step === '类型'
          ? item.printed
          : null
        : item.printed === step
          ? item.name
          : null;
    return [
      { path: ['类型'], role: 'name', text: at('类型') },
      { path: ['项目名称', '一级项目'], role: 'name', text: at('一级') },
      { path: ['项目名称', '二级项目'], role: 'name', text: at('二级') },
      unit,
    ];
  }
  const name: LabelPlan = { path: ['项目名称'], role: 'name', text: (item) => item.printed };
  const hasUnit = random.chance(0.8);
  if (form === 'list') return hasUnit ? [name, unit] : [name];
  const type: LabelPlan = {
    path: ['类型'],
    role: 'text',
    text: (item) => (item.role === 'item' ? (projectOf(item)?.type ?? null) : null),
  };
  return hasUnit ? [type, name, unit] : [type, name];
}

function moneyColumns({ words, random }: LayoutContext): ColumnPlan[] {
  const current = random.pick(['本年拨款', '本年财政拨款', '财政拨款']);
  const carried = random.pick(['财政拨款结转结余', '财政拨款结转', '上年财政拨款结转']);
  const funds = ['general', 'fund', 'capital'] as const;
  const own: GrainFilter = (grain) =>
    !['general', 'fund', 'capital', 'special-account'].includes(grain.source);
  return [
    amounts('total', [words.total], {}, isProject),
    ...funds.map((source) =>
      amounts(
        `current ${source}`,
        [current, words.fiscalColumn[source]],
        { source, portion: 'current' },
        (grain) => grain.source === source && isCurrent(grain),
        'total',
      ),
    ),
    ...funds.map((source) =>
      amounts(
        `carried ${source}`,
        [carried, words.fiscalColumn[source]],
        { source, portion: 'carry-over' },
        (grain) => grain.source === source && isCarried(grain),
        'total',
      ),
    ),
    amounts(
      'special-account',
      [words.incomeColumn['special-account']],
      { source: 'special-account' },
      (grain) => grain.source === 'special-account',
      'total',
    ),
    amounts('own', [random.pick(['单位资金', '单位资金', '其他资金'])], { source: 'own' }, own, 'total'),
  ];
}
