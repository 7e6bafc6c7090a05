import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 本年拨款小计 = 一般公共预算 + 政府性基金 + 国有资本, and the same for 财政拨款结转结余, on every line of 项目支出表.
 *
 * 项目支出表: 本年拨款 86.00 = 86.00 + 0 + 0
 */
export const projectFundGroups: TieRule = {
  type: 'tie',
  id: 'column-group',
  name: 'column-group/projects',
  numbers: ['(16)'],
  severity: 'error',
  title: { 'zh-CN': '项目支出资金小计', 'en-US': 'Subtotals of project money' },
  meaning: {
    'zh-CN': '项目支出表中本年拨款小计、财政拨款结转结余小计分别等于三类预算资金之和。',
    'en-US':
      'In project expenditure, the subtotals of appropriations and of carried-over appropriations are each the sum of the three budgets.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '本年拨款小计 86.00 = 一般公共预算 86.00 + 政府性基金 0.00 + 国有资本 0.00。',
    'en-US': 'Appropriations 86.00 = general 86.00 + funds 0.00 + state capital 0.00.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'column-group',
      tables: ['project-expenditure', 'general-budget-project-expenditure'],
      number: () => '(16)',
    }),
};
