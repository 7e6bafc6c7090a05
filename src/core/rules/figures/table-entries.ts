import type { LaneEntry, Ledger } from '../../relations/ledger';
import type { BudgetTable } from '../../tables/budget-table';

const indices = new WeakMap<Ledger, Map<BudgetTable, LaneEntry[]>>();

/** The ledger's entries of a table, one per lane. */
export function entriesOf(ledger: Ledger, table: BudgetTable): readonly LaneEntry[] {
  let index = indices.get(ledger);
  if (!index) indices.set(ledger, (index = indexEntries(ledger)));
  return index.get(table) ?? [];
}

function indexEntries(ledger: Ledger): Map<BudgetTable, LaneEntry[]> {
  const index = new Map<BudgetTable, LaneEntry[]>();
  for (const entry of ledger.entries) {
    const known = index.get(entry.table);
    if (known) known.push(entry);
    else index.set(entry.table, [entry]);
  }
  return index;
}
