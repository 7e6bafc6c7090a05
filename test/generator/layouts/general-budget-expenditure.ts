import { isSpent, type GrainFilter } from '../model/model';
import type { ColumnPlan, TablePlan } from '../plan';
import { amounts, change, natureColumns, personnelColumns, rate } from './columns';
import type { LayoutContext } from './context';
import { titleOf } from './shared';
import { functionalRows } from './subject-table';

const general: GrainFilter = (grain) => grain.source === 'general' && isSpent(grain);

/** 一般公共预算支出表: functional subjects with 基本支出 and 项目支出, 人员 and 公用 apart in most provinces. */
export function generalBudgetExpenditure(context: LayoutContext): TablePlan {
  const { random } = context;
  const { labels, lines } = functionalRows(context, general);
  return {
    base: 'general-budget-expenditure',
    title: titleOf(context, 'general-budget-expenditure'),
    facets: { flow: 'expenditure', source: 'general' },
    lanes: [{ heading: null, facets: {}, scheme: 'functional', labels, columns: columns(context), lines }],
    notes: random.chance(0.1) ? ['注：表中功能分类科目，根据部门实际预算编制情况编制。'] : [],
    isEmpty: false,
  };
}

function columns({ words, model, random }: LayoutContext): ColumnPlan[] {
  const form = random.weighted([
    ['personnel', 5],
    ['plain', 3],
    ['previous', 2],
  ] as const);
  if (form === 'personnel')
    return personnelColumns(words, random.chance(0.2) ? [`${model.year}年预算数`] : []);
  if (form === 'plain') return natureColumns(words, ['basic', 'project']);
  const current = natureColumns(words, ['basic', 'project']);
  return [
    amounts('previous', [`${model.year - 1}年预算数`], { version: 'previous' }, isSpent, null, 'previous'),
    ...current.map((column) => ({ ...column, path: [`${model.year}年预算数`, ...column.path] })),
    change(['比上年增减额'], 'total', 'previous'),
    rate([random.pick(['比上年增减%', '增减（%）', '增长率（%）'])], 'total', 'previous', random.chance(0.5)),
  ];
}
