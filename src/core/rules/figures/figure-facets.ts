import type { AmountColumn, BudgetTable, Lane } from '../../tables/budget-table';
import type { Facets, Flow } from '../../tables/facets';
import type { BaseKind } from '../../tables/table-kind';

/** Everything a figure is about. Of facets that disagree, the narrower place wins: column over line over lane over table. */
export function facetsOf(table: BudgetTable, lane: Lane, line: Facets, column: AmountColumn): Facets {
  const flow = flowOf(table, lane, column, line);
  return {
    ...table.facets,
    ...lane.facets,
    ...line,
    ...column.facets,
    ...(flow === undefined ? {} : { flow }),
  };
}

/** Whether a figure is revenue or expenditure. */
export function flowOf(
  table: BudgetTable,
  lane: Lane,
  column: AmountColumn,
  line?: Facets,
): Flow | undefined {
  return (
    column.facets.flow ?? line?.flow ?? lane.facets.flow ?? table.facets.flow ?? FLOW_OF_KIND[table.base]
  );
}

/** Tables of one flow need not say so in every heading. */
export const FLOW_OF_KIND: Partial<Record<BaseKind, Flow>> = {
  'revenue-summary': 'revenue',
  'expenditure-summary': 'expenditure',
  'general-budget-expenditure': 'expenditure',
  'general-budget-basic-expenditure': 'expenditure',
  'general-budget-project-expenditure': 'expenditure',
  'three-public-expenses': 'expenditure',
  'government-fund-expenditure': 'expenditure',
  'state-capital-expenditure': 'expenditure',
  'project-expenditure': 'expenditure',
  'project-performance': 'expenditure',
};
