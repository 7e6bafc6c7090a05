import { COMPREHENSIVE_BUDGET } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * 收入总计 = 本年收入合计 + 上年结转 [+ 使用非财政拨款结余]; 支出总计 = 本年支出合计 + 年终结转 [+ 结余分配].
 *
 * 部门预算收支总表: 收入总计 17257.23 = 本年收入合计 17147.23 + 上年结转结余 110.00
 */
export const grandTotal: TieRule = {
  type: 'tie',
  id: 'balance',
  name: 'balance/composition',
  numbers: ['(3)', '(4)', '(40)', '(41)'],
  severity: 'error',
  title: { 'zh-CN': '收支总计的构成', 'en-US': 'What the grand totals consist of' },
  meaning: {
    'zh-CN':
      '收入总计等于本年收入合计、使用非财政拨款结余与上年（年初）结转之和；支出总计等于本年支出合计、结余分配与年终（年末）结转之和。',
    'en-US':
      "Total revenue is this year's revenue, surplus used and what was carried in; total expenditure is this year's expenditure, surplus distributed and what is carried out.",
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '收入总计 17257.23 = 本年收入合计 17147.23 + 上年结转结余 110.00。',
    'en-US': 'Total revenue 17257.23 = this year 17147.23 + carried in 110.00.',
  },
  relate: (papers) =>
    lineSums(papers, 'grand-total', ({ table, lane, facets }) => {
      const isRevenue = (facets.flow ?? lane.facets.flow) !== 'expenditure';
      const [revenue, expenditure] = table.stage === 'final' ? ['(40)', '(41)'] : ['(3)', '(4)'];
      return { rule: 'balance', number: isRevenue ? revenue : expenditure };
    }),
};
