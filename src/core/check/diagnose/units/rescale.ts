import type { Fen } from '../../../amount/fen';
import type { LaneEntry, Ledger } from '../../../relations/ledger';
import type { BudgetTable } from '../../../tables/budget-table';

/**
 * The ledger with the amounts of some tables multiplied by a power of ten, so that what else is wrong in them can be seen.
 * Their unit shrinks or grows with the amounts: every figure still prints as it stands in the workbook.
 */
export function rescaled(ledger: Ledger, powers: ReadonlyMap<BudgetTable, number>): Ledger {
  const amounts = Float64Array.from(ledger.amounts);
  const tables = new Map<BudgetTable, BudgetTable>();
  for (const [table, power] of powers) {
    const factor = 10 ** power;
    const own = ledger.entries.filter((entry) => entry.table === table);
    for (const entry of own) {
      for (const figure of figuresOf(entry)) amounts[figure] = Math.round(amounts[figure]! * factor);
    }
    tables.set(
      table,
      tableInUnit(table, power, finestDigit(own, amounts, Math.max(1, table.quantum * factor))),
    );
  }
  const entries = ledger.entries.map((entry) => ({
    ...entry,
    table: tables.get(entry.table) ?? entry.table,
  }));
  return { entries, amounts, states: ledger.states };
}

/** 分 of the last digit the amounts really use: 元 made from 万元 at two decimals end in two zeros. */
function finestDigit(entries: readonly LaneEntry[], amounts: Float64Array, quantum: Fen): Fen {
  const isMultipleOf = (digit: Fen): boolean =>
    entries.every((entry) => [...figuresOf(entry)].every((figure) => amounts[figure]! % digit === 0));
  let digit = Math.round(quantum);
  while (digit < 1e12 && isMultipleOf(digit * 10)) digit *= 10;
  return digit;
}

function* figuresOf({ base, lineCount, lane }: LaneEntry): Generator<number> {
  const end = base + lineCount * lane.columns.length;
  for (let figure = base; figure < end; figure++) yield figure;
}

function tableInUnit(table: BudgetTable, power: number, quantum: Fen): BudgetTable {
  const { unit } = table;
  return {
    ...table,
    unit: {
      ...unit,
      fen: Math.round(unit.fen * 10 ** power),
      finestDecimals: Math.max(0, unit.finestDecimals + power),
    },
    quantum,
  };
}
