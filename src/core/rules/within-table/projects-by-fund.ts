import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 合计 = Σ fund columns on every line of 项目支出表: 本年拨款, 结转结余, 财政专户, 单位资金.
 *
 * 项目支出表: 专项业务支出  455.30 = 433.67 + 0 + 0 + 21.63 + …
 */
export const projectsByFund: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/projects',
  numbers: ['(16)'],
  severity: 'error',
  title: { 'zh-CN': '项目支出按资金来源分列', 'en-US': 'Projects by source of money' },
  meaning: {
    'zh-CN': '项目支出表每一行的合计等于本年拨款、财政拨款结转结余、财政专户管理资金和单位资金各栏之和。',
    'en-US':
      "On every line of project expenditure, the total is the sum of appropriations, carried-over appropriations, special accounts and the unit's own money.",
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '专项业务支出：合计 455.30 = 一般公共预算 433.67 + 一般公共预算结转 21.63。',
    'en-US': 'Special projects: total 455.30 = general budget 433.67 + general carried over 21.63.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['project-expenditure', 'general-budget-project-expenditure'],
      number: () => '(16)',
    }),
};
