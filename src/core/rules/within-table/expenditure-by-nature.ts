import { COMPREHENSIVE_BUDGET } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 合计 = 基本支出 + 项目支出 + 经营支出 + 上缴上级支出 + 对附属单位补助支出, on every line of 支出总表 and 支出决算表.
 *
 * 部门支出总表: 210 卫生健康支出  209.61 = 123.61 + 86.00 + 0 + 0 + 0
 */
export const expenditureByNature: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/expenditure',
  numbers: ['(8)', '(44)'],
  severity: 'error',
  title: { 'zh-CN': '支出合计按性质分列', 'en-US': 'Expenditure by nature' },
  meaning: {
    'zh-CN': '支出总表每一行的合计等于基本支出、项目支出、经营支出、上缴上级支出和对附属单位补助支出之和。',
    'en-US':
      'On every line of the expenditure summary, the total is the sum of basic, project and operating expenditure, payments to superiors and subsidies to affiliated units.',
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '210 卫生健康支出：合计 209.61 = 基本支出 123.61 + 项目支出 86.00。',
    'en-US': '210 health: total 209.61 = basic 123.61 + project 86.00.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['expenditure-summary'],
      number: ({ table }) => (table.stage === 'final' ? '(44)' : '(8)'),
    }),
};
