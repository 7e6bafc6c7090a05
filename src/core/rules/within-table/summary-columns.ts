import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 收支总表 that prints several columns: 预算数 = 当年预算 + 上年结转, or 合计 = 人员经费 + 公用经费 + 项目支出.
 *
 * 收支总表: 二、卫生健康支出  1,179.49 = 1,157.86 + 21.63
 */
export const summaryColumns: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/summary',
  numbers: ['(36)'],
  severity: 'error',
  title: { 'zh-CN': '收支总表各栏相加', 'en-US': 'Columns of the summary' },
  meaning: {
    'zh-CN': '收支总表分列当年预算与上年结转（或人员、公用、项目）的，每一行的预算数等于各栏之和。',
    'en-US':
      "Where the summary of revenue and expenditure prints current-year and carried-over money (or personnel, public and project) side by side, each line's budget is their sum.",
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '卫生健康支出：预算数 1179.49 = 当年预算 1157.86 + 上年结转 21.63。',
    'en-US': 'Health: budget 1179.49 = current year 1157.86 + carried over 21.63.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['revenue-expenditure-summary'],
      number: () => '(36)',
    }),
};
