import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 采购金额合计 = Σ fund columns, or 货物 + 工程 + 服务, on every line of 政府采购预算表.
 *
 * 政府采购预算: 合计 2.00 = 货物 0 + 工程 0 + 服务 2.00
 */
export const procurementColumns: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/procurement',
  numbers: ['(34)'],
  severity: 'error',
  title: { 'zh-CN': '政府采购金额合计', 'en-US': 'Government procurement total' },
  meaning: {
    'zh-CN': '政府采购预算每一行的合计等于货物、工程、服务之和，也等于各资金来源之和。',
    'en-US':
      'On every line of government procurement, the total is goods plus works plus services, and equally the sum of its sources of money.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '政府采购 2.00 = 货物 0.00 + 工程 0.00 + 服务 2.00。',
    'en-US': 'Procurement 2.00 = goods 0.00 + works 0.00 + services 2.00.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['government-procurement'],
      number: () => '(34)',
    }),
};
