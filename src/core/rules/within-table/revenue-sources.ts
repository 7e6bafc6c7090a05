import { COMPREHENSIVE_BUDGET } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 小计 = Σ sources, for 本年收入 and for 上年结转结余 on every line of 收入总表; 事业收入小计 = its parts in 收入决算表.
 *
 * 部门预算收入总表: 2101301 城乡医疗救助  本年收入小计 1400.00 = 财政拨款收入 1400.00 + nothing else
 */
export const revenueSources: TieRule = {
  type: 'tie',
  id: 'column-group',
  name: 'column-group/revenue',
  numbers: ['(6)', '(43)'],
  severity: 'error',
  title: { 'zh-CN': '收入小计按来源分列', 'en-US': 'Revenue by source' },
  meaning: {
    'zh-CN': '收入总表中本年收入小计、上年结转结余小计分别等于其各项来源之和。',
    'en-US':
      "In the revenue summary, the subtotals of this year's revenue and of carried-over money are each the sum of their sources.",
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '本年收入小计 1331.93 = 一般公共预算 1331.93 + 其余各项 0.00。',
    'en-US': 'This year 1331.93 = general budget 1331.93 + all other sources 0.00.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'column-group',
      tables: ['revenue-summary'],
      number: ({ table }) => (table.stage === 'final' ? '(43)' : '(6)'),
    }),
};
