import type { Grain, GrainFilter } from '../model/model';
import type { ColumnPlan, LabelPlan, LinePlan, TablePlan } from '../plan';
import { amounts } from './columns';
import type { LayoutContext } from './context';
import { line, withTotal } from './lines';
import { emptyNote, titleOf } from './shared';

/** Economic 款 that are bought by 政府采购, by what is bought. */
const BOUGHT = {
  goods: ['31002', '31003', '31007', '31013', '30218'],
  works: ['30213', '31005', '31006'],
  services: ['30209', '30227'],
} as const;

type Kind = keyof typeof BOUGHT;

const isBought =
  (...kinds: Kind[]): GrainFilter =>
  (grain: Grain) =>
    grain.use === 'project' &&
    kinds.some((kind) => (BOUGHT[kind] as readonly string[]).includes(grain.economic));

const anyBought = isBought('goods', 'works', 'services');

/** 政府采购预算表: what projects buy, by kind or by the money that pays. */
export function governmentProcurement(context: LayoutContext): TablePlan {
  const { scope, style, random } = context;
  const projects = [...new Set(scope.grains.filter(anyBought).map((grain) => grain.project))];
  const isEmpty = projects.length === 0;
  const byKind = random.fork('columns').chance(0.5);
  const lines = projects.map((project) =>
    line({
      name: context.model.projects[project]!.name,
      take: (grain) => grain.project === project && anyBought(grain),
    }),
  );
  return {
    base: 'government-procurement',
    title: titleOf(context, 'government-procurement'),
    facets: { flow: 'expenditure' },
    lanes: [
      {
        heading: null,
        facets: {},
        scheme: 'project',
        labels: labels(byKind),
        columns: byKind ? kindColumns() : sourceColumns(context),
        lines: withTotal(lines, style.totals, anyBought),
      },
    ],
    notes: isEmpty ? [emptyNote(context, '政府采购预算')] : [],
    isEmpty,
  };
}

function labels(byKind: boolean): LabelPlan[] {
  const name: LabelPlan = { path: ['项目名称'], role: 'name', text: (item) => item.printed };
  if (byKind) return [name];
  const article: LabelPlan = { path: ['采购物品名称'], role: 'text', text: articleOf };
  const unit: LabelPlan = {
    path: ['计量单位'],
    role: 'text',
    text: (item) => (item.role === 'item' ? '批' : null),
  };
  const count: LabelPlan = {
    path: ['数量'],
    role: 'text',
    text: (item) => (item.role === 'item' ? 1 : null),
  };
  return [name, article, unit, count];
}

function articleOf(item: LinePlan): string | null {
  return item.role === 'item' ? `${item.name}采购` : null;
}

function kindColumns(): ColumnPlan[] {
  return [
    amounts('total', ['采购金额', '合计'], {}, anyBought),
    amounts('goods', ['采购金额', '货物类'], { item: 'goods' }, isBought('goods'), 'total'),
    amounts('works', ['采购金额', '工程类'], { item: 'works' }, isBought('works'), 'total'),
    amounts('services', ['采购金额', '服务类'], { item: 'services' }, isBought('services'), 'total'),
  ];
}

function sourceColumns({ words }: LayoutContext): ColumnPlan[] {
  const over = '政府采购金额';
  const fiscal = (['general', 'fund', 'capital'] as const).map((source) =>
    amounts(
      source,
      [over, words.fiscalColumn[source]],
      { source },
      (grain) => grain.source === source,
      'total',
    ),
  );
  const others: GrainFilter = (grain) =>
    !['general', 'fund', 'capital', 'special-account'].includes(grain.source);
  return [
    amounts('total', [over, '合计'], {}, anyBought),
    ...fiscal,
    amounts(
      'special-account',
      [over, '财政专户核拨'],
      { source: 'special-account' },
      (grain) => grain.source === 'special-account',
      'total',
    ),
    amounts('own', [over, '单位资金'], { source: 'own' }, others, 'total'),
  ];
}
