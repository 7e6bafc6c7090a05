import { COMPREHENSIVE_BUDGET } from '../authorities';
import type { TieRule } from '../rule';
import { generalAgainstAll } from './general-and-all';

/**
 * What the general budget spends on a subject is at most what is spent on it at all; the rest is paid from special accounts,
 * institutional revenue or other money.
 *
 * 2101501 行政运行: 一般公共预算支出表 575.24 ≤ 支出总表 600.00
 */
export const generalWithinAll: TieRule = {
  type: 'tie',
  id: 'part-of-whole',
  name: 'part-of-whole/general-budget',
  numbers: ['(29)', '(58)'],
  severity: 'error',
  title: { 'zh-CN': '一般公共预算支出不超过总支出', 'en-US': 'General budget within all expenditure' },
  meaning: {
    'zh-CN': '一般公共预算支出表每一科目的金额不大于支出总表同一科目的金额。',
    'en-US': 'No subject spends more from the general budget than it spends in all.',
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '2101501 行政运行：一般公共预算 575.24 ≤ 支出总表 600.00。',
    'en-US': '2101501 administration: general budget 575.24 ≤ all expenditure 600.00.',
  },
  relate: (papers) => generalAgainstAll(papers, { rule: 'part-of-whole', kind: 'at-most', isAll: false }),
};
