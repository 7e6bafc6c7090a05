import type { Scheme } from '../tables/budget-table';
import type { TableChanges } from './changes';

/** What the lines of one comparison of a table are, where the table has several: its revenue, or its lines by function. */
export type TablePart = 'revenue' | 'expenditure' | Scheme;

/** Which part of its table a comparison is about; null where it is the only one of the table. */
export function partOf({ table, lane }: TableChanges, all: readonly TableChanges[]): TablePart | null {
  const { flow } = lane.facets;
  const parts = all.filter((other) => other.table === table);
  const ofFlow = parts.filter((other) => other.lane.facets.flow === flow);
  if (ofFlow.length > 1) return lane.scheme;
  return parts.length > 1 ? (flow ?? null) : null;
}
