import type { Ledger } from '../../../relations/ledger';
import type { BudgetTable } from '../../../tables/budget-table';

/**
 * The ledger with the amounts of some tables multiplied by a power of ten, so that what else is wrong in them can be seen.
 * Their unit shrinks or grows with the amounts: every figure still prints as it stands in the workbook.
 */
export function rescaled(ledger: Ledger, powers: ReadonlyMap<BudgetTable, number>): Ledger {
  const amounts = Float64Array.from(ledger.amounts);
  const tables = new Map([...powers].map(([table, power]) => [table, tableInUnit(table, power)]));
  const entries = ledger.entries.map((entry) => {
    const table = tables.get(entry.table);
    if (!table) return entry;
    const factor = 10 ** (powers.get(entry.table) ?? 0);
    const end = entry.base + entry.lineCount * entry.lane.columns.length;
    for (let figure = entry.base; figure < end; figure++)
      amounts[figure] = Math.round(amounts[figure]! * factor);
    return { ...entry, table };
  });
  return { entries, amounts, states: ledger.states };
}

function tableInUnit(table: BudgetTable, power: number): BudgetTable {
  const factor = 10 ** power;
  const { unit } = table;
  return {
    ...table,
    unit: {
      ...unit,
      fen: Math.round(unit.fen * factor),
      finestDecimals: Math.max(0, unit.finestDecimals + power),
    },
    quantum: Math.max(1, Math.round(table.quantum * factor)),
  };
}
