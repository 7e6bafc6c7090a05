import type { LayoutContext } from './layouts/context';
import { expenditureSummary } from './layouts/expenditure-summary';
import { fiscalAppropriationSummary } from './layouts/fiscal-appropriation-summary';
import { finalBasicExpenditure } from './layouts/final/basic-expenditure';
import { fundExpenditure } from './layouts/fund-expenditure';
import { generalBudgetBasicExpenditure } from './layouts/general-budget-basic-expenditure';
import { generalBudgetExpenditure } from './layouts/general-budget-expenditure';
import { generalBudgetProjectExpenditure } from './layouts/general-budget-project-expenditure';
import { governmentProcurement } from './layouts/government-procurement';
import { assetHolding } from './layouts/asset-holding';
import { projectExpenditure } from './layouts/project-expenditure';
import { projectPerformance } from './layouts/project-performance';
import { revenueExpenditureSummary } from './layouts/revenue-expenditure-summary';
import { revenueSummary } from './layouts/revenue-summary';
import { threePublicExpenses } from './layouts/three-public-expenses';
import type { TablePlan } from './plan';
import type { Random } from './random';

export type Layout = (context: LayoutContext) => TablePlan;

/** The tables of a 部门预算, in the order of the workbook. */
export function budgetTables(random: Random): Layout[] {
  return [
    revenueExpenditureSummary,
    revenueSummary,
    expenditureSummary,
    fiscalAppropriationSummary,
    generalBudgetExpenditure,
    random.chance(0.1) ? finalBasicExpenditure : generalBudgetBasicExpenditure,
    ...(random.chance(0.4) ? [generalBudgetProjectExpenditure] : []),
    threePublicExpenses,
    (context) => fundExpenditure(context, 'fund'),
    (context) => fundExpenditure(context, 'capital'),
    ...(random.chance(0.8) ? [projectExpenditure] : []),
    ...(random.chance(0.15) ? [projectPerformance] : []),
    ...(random.chance(0.25) ? [governmentProcurement] : []),
    ...(random.chance(0.2) ? [assetHolding] : []),
  ];
}
