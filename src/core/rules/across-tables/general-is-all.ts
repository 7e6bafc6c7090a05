import { COMPREHENSIVE_BUDGET } from '../authorities';
import type { TieRule } from '../rule';
import { generalAgainstAll } from './general-and-all';

/**
 * Where 一般公共预算支出表 and 支出总表 print the same total, nothing is paid from other money, and every subject reads the same
 * in both.
 *
 * 支出总表 合计 248.98 = 一般公共预算支出表 合计 248.98, so 2080505 reads 16.99 in both
 */
export const generalIsAll: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/general-is-all',
  numbers: ['(29)', '(58)'],
  severity: 'error',
  title: { 'zh-CN': '支出全部来自一般公共预算', 'en-US': 'All expenditure is general budget' },
  meaning: {
    'zh-CN': '支出总表与一般公共预算支出表合计相等的，没有其他资金安排的支出，两表每一科目的金额相等。',
    'en-US':
      'Where the expenditure summary and the general budget table print the same total, no other money is spent, and every subject reads the same in both.',
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '两表合计均为 248.98，2080505 在两表均为 16.99。',
    'en-US': 'Both totals are 248.98, so 2080505 reads 16.99 in both.',
  },
  relate: (papers) => generalAgainstAll(papers, { rule: 'cross-table', isAll: true }),
};
