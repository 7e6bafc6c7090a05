import type { Lane } from '../budget-table';
import type { BaseKind } from '../table-kind';

/** The kind of a table without a telling title, by its lanes; undefined when they do not tell. */
export function kindByContent(lanes: readonly Lane[]): BaseKind | undefined {
  const columns = lanes.flatMap((lane) => lane.columns);
  const natures = new Set(columns.map((column) => column.facets.nature));
  const items = new Set(columns.map((column) => column.facets.item));
  const schemes = new Set(lanes.map((lane) => lane.scheme));
  if (items.has('abroad') && items.has('reception')) return 'three-public-expenses';
  if (columns.some((column) => column.measure === 'change' || column.measure === 'rate'))
    return 'change-analysis';
  if (schemes.has('project')) return 'project-expenditure';
  if (natures.has('personnel') && natures.has('public')) {
    if (schemes.has('economic')) return 'general-budget-basic-expenditure';
    if (natures.has('project') && schemes.has('functional')) return 'general-budget-expenditure';
  }
  if (
    natures.has('basic') &&
    natures.has('project') &&
    (natures.has('to-superior') || natures.has('operating'))
  ) {
    return 'expenditure-summary';
  }
  const flows = new Set(lanes.map((lane) => lane.facets.flow));
  if (flows.has('revenue') && flows.has('expenditure')) {
    const sources = lanes.flatMap(({ body }) => body.facets.map(({ source }) => source));
    return sources.includes('institutional') ? 'revenue-expenditure-summary' : 'fiscal-appropriation-summary';
  }
  return undefined;
}
