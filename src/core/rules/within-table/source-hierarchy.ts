import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * A revenue line with lines below it is their sum: 财政拨款收入 = 一般公共预算 + 政府性基金 + 国有资本; 上年结转 = its funds.
 *
 * 部门预算财政拨款收支总表: 年初财政拨款结转和结余 110.00 = 一般公共预算拨款 110.00 + 0 + 0
 */
export const sourceHierarchy: TieRule = {
  type: 'tie',
  id: 'hierarchy',
  name: 'hierarchy/sources',
  numbers: ['(1)', '(10)', '(46)'],
  severity: 'error',
  title: { 'zh-CN': '收入项目逐级汇总', 'en-US': 'Revenue lines add up' },
  meaning: {
    'zh-CN': '下设明细的收入项目、结转项目等于其明细之和。',
    'en-US': 'A line of revenue or of carried-over money that is itemised equals the sum of its items.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '年初财政拨款结转和结余 110.00 = 一般公共预算拨款 110.00 + 政府性基金 0.00 + 国有资本 0.00。',
    'en-US': 'Carried in 110.00 = general budget 110.00 + funds 0.00 + state capital 0.00.',
  },
  relate: (papers) =>
    lineSums(papers, 'sources', ({ table }) => {
      if (table.base !== 'fiscal-appropriation-summary') return { rule: 'hierarchy', number: '(1)' };
      return { rule: 'hierarchy', number: table.stage === 'final' ? '(46)' : '(10)' };
    }),
};
