import { WAN } from '../../core/amount/fen';
import type { CheckResult } from '../../core/check/check-result';
import type { BudgetTable } from '../../core/tables/budget-table';

/** The tables that can be converted to 万元: those in a smaller unit, with amounts. */
export function convertibleTables({ recognition }: Pick<CheckResult, 'recognition'>): BudgetTable[] {
  return recognition.tables.filter(
    ({ unit, lanes }) => unit.fen < WAN.fen && lanes.some(({ body }) => body.count > 0),
  );
}
