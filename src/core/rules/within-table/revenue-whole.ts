import { COMPREHENSIVE_BUDGET } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 合计 = 本年收入小计 + 上年结转结余小计 on every line of 收入总表; 合计 = 财政拨款 + 上级补助 + 事业 + 经营 + 附属 + 其他 in 收入决算表.
 *
 * 收入总表: 长春市医疗保障局  1,353.56 = 1,331.93 + 21.63
 */
export const revenueWhole: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/revenue',
  numbers: ['(6)', '(43)'],
  severity: 'error',
  title: { 'zh-CN': '收入合计的构成', 'en-US': 'Revenue and its parts' },
  meaning: {
    'zh-CN': '收入总表每一行的合计等于本年收入与上年结转结余之和；收入决算表的合计等于各项收入来源之和。',
    'en-US':
      "On every line of the revenue summary, the total is this year's revenue plus what was carried over; in final accounts it is the sum of the sources.",
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '合计 1353.56 = 当年预算 1331.93 + 上年结转结余 21.63。',
    'en-US': 'Total 1353.56 = current year 1331.93 + carried over 21.63.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['revenue-summary'],
      number: ({ table }) => (table.stage === 'final' ? '(43)' : '(6)'),
    }),
};
