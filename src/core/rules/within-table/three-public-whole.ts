import { THREE_PUBLIC_RULES } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * “三公”合计 = 因公出国（境）费 + 公务用车购置及运行费 + 公务接待费, for 预算数 and for 决算数.
 *
 * 一般公共预算“三公”经费支出表: 1.11 = 0 + 0 + 1.11
 */
export const threePublicWhole: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/three-public',
  numbers: ['(13)', '(50)'],
  severity: 'error',
  title: { 'zh-CN': '“三公”经费合计', 'en-US': '“Three public” total' },
  meaning: {
    'zh-CN':
      '“三公”经费合计等于因公出国（境）费、公务用车购置及运行费、公务接待费之和；预算数与决算数分别相等。',
    'en-US':
      'The “three public” total is travel abroad plus vehicles plus official reception, for the budget and for the final accounts alike.',
  },
  authority: THREE_PUBLIC_RULES,
  example: {
    'zh-CN': '合计 1.11 = 出国 0.00 + 用车 0.00 + 接待 1.11。',
    'en-US': 'Total 1.11 = abroad 0.00 + vehicles 0.00 + reception 1.11.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['three-public-expenses'],
      number: ({ table }) => (table.stage === 'final' ? '(50)' : '(13)'),
    }),
};
