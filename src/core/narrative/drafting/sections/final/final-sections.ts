import type { CustomarySection } from '../../customary-section';
import { basicExpenditure } from '../common/basic-expenditure';
import { governmentFund, stateCapital } from '../common/other-budgets';
import { assets, performance, procurement, runningCosts } from '../common/other-matters';
import { generalBudget } from './general-budget';
import { expenditureSummary, fiscalAppropriation, revenueAndExpenditure, revenueSummary } from './summaries';
import { threePublic } from './three-public';

/** The 情况说明 of final accounts, in the customary order. */
export const FINAL_SECTIONS: readonly CustomarySection[] = [
  { about: 'revenue-expenditure-summary', write: revenueAndExpenditure },
  { about: 'revenue-summary', write: revenueSummary },
  { about: 'expenditure-summary', write: expenditureSummary },
  { about: 'fiscal-appropriation-summary', write: fiscalAppropriation },
  { about: 'general-budget-expenditure', write: generalBudget },
  {
    about: 'general-budget-basic-expenditure',
    write: basicExpenditure('关于一般公共预算财政拨款基本支出决算情况的说明', '一般公共预算财政拨款基本支出'),
  },
  {
    about: 'government-fund-expenditure',
    write: governmentFund('关于政府性基金预算财政拨款支出决算情况的说明'),
  },
  {
    about: 'state-capital-expenditure',
    write: stateCapital('关于国有资本经营预算财政拨款支出决算情况的说明'),
  },
  { about: 'three-public-expenses', write: threePublic },
  { about: 'general-budget-basic-expenditure', write: runningCosts('支出') },
  { about: 'government-procurement', write: procurement('支出') },
  { about: 'asset-holding', write: assets(0) },
  { about: 'project-performance', write: performance },
];
