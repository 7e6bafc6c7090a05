import type { Layout } from './budget-set';
import { finalBasicExpenditure } from './layouts/final/basic-expenditure';
import { finalExpenditureSummary } from './layouts/final/expenditure-summary';
import { finalFundExpenditure } from './layouts/final/fund-expenditure';
import { finalGeneralBudgetExpenditure } from './layouts/final/general-budget-expenditure';
import { finalRevenueExpenditureSummary } from './layouts/final/revenue-expenditure-summary';
import { finalRevenueSummary } from './layouts/final/revenue-summary';
import { finalThreePublicExpenses } from './layouts/final/three-public-expenses';
import { fiscalAppropriationSummary } from './layouts/fiscal-appropriation-summary';

/** The tables of a 部门决算, in the order of the national form. */
export function finalTables(): Layout[] {
  return [
    finalRevenueExpenditureSummary,
    finalRevenueSummary,
    finalExpenditureSummary,
    fiscalAppropriationSummary,
    finalGeneralBudgetExpenditure,
    finalBasicExpenditure,
    finalThreePublicExpenses,
    (context) => finalFundExpenditure(context, 'fund'),
    (context) => finalFundExpenditure(context, 'capital'),
  ];
}
