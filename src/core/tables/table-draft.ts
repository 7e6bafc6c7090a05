import type { BudgetTable } from './budget-table';
import type { Stage } from './table-kind';

/** A table before the rest of the workbook has filled in what it does not say itself. */
export interface TableDraft extends Omit<BudgetTable, 'id' | 'stage' | 'quantum'> {
  readonly statedStage: Stage | undefined;
}
