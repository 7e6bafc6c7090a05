import type { CheckResult } from '../../core/check/check-result';
import type { BudgetTable } from '../../core/tables/budget-table';
import type { TableConversion } from '../../host/conversion/plan-conversion';

/** Plans conversions to 万元 without holding up the pane. */
export type ConversionPlanner = (
  result: CheckResult,
  tables: readonly BudgetTable[],
  decimals: number,
) => RunningPlan;

export interface RunningPlan {
  /** Rejects when the planner fails; never settles once cancelled. */
  readonly conversions: Promise<readonly TableConversion[]>;
  cancel(): void;
}
