import { THREE_PUBLIC_RULES } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 公务用车小计 = 购置费 + 运行维护费; each item's 小计 = 当年预算 + 上年结转 where those are printed.
 *
 * 一般公共预算“三公”经费支出表: 公务接待费小计 1.11 = 当年预算 1.11 + 上年结转 0
 */
export const threePublicGroups: TieRule = {
  type: 'tie',
  id: 'column-group',
  name: 'column-group/three-public',
  numbers: ['(14)', '(14b)', '(50)'],
  severity: 'error',
  title: { 'zh-CN': '“三公”经费小计', 'en-US': '“Three public” subtotals' },
  meaning: {
    'zh-CN':
      '公务用车购置及运行费小计等于购置费与运行维护费之和；分列当年预算与上年结转的，小计等于两者之和。',
    'en-US':
      'Vehicles are purchase plus running; where current-year and carried-over money are printed, each subtotal is their sum.',
  },
  authority: THREE_PUBLIC_RULES,
  example: {
    'zh-CN': '公务用车购置及运行费 6.00 = 购置费 0.00 + 运行维护费 6.00。',
    'en-US': 'Vehicles 6.00 = purchase 0.00 + running 6.00.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'column-group',
      tables: ['three-public-expenses'],
      number: ({ table, parts }) => {
        if (parts.some(({ facets }) => facets.portion !== undefined)) return '(14b)';
        return table.stage === 'final' ? '(50)' : '(14)';
      },
    }),
};
