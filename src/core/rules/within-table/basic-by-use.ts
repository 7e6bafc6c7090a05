import { BUDGET_LAW_DETAIL } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 合计 = 人员经费 + 公用经费 on every line of 一般公共预算基本支出表.
 *
 * 一般公共预算基本支出表: 301 工资福利支出  148.96 = 148.86 + 0.10
 */
export const basicByUse: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/basic',
  numbers: ['(12)', '(48)'],
  severity: 'error',
  title: { 'zh-CN': '基本支出表按用途分列', 'en-US': 'Basic expenditure by use' },
  meaning: {
    'zh-CN': '一般公共预算基本支出表每一行的合计等于人员经费与公用经费之和。',
    'en-US':
      'On every line of basic expenditure by economic subject, the total is personnel plus public funds.',
  },
  authority: BUDGET_LAW_DETAIL,
  example: {
    'zh-CN': '301 工资福利支出：合计 148.96 = 人员经费 148.86 + 公用经费 0.10。',
    'en-US': '301 wages and welfare: total 148.96 = personnel 148.86 + public 0.10.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['general-budget-basic-expenditure'],
      number: ({ table }) => (table.stage === 'final' ? '(48)' : '(12)'),
    }),
};
