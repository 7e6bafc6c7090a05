import type { BudgetTable } from '../../tables/budget-table';
import type { Facets } from '../../tables/facets';
import { THREE_PUBLIC_RULES } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * “三公” or procurement items printed down the page: 公务用车购置及运维费 = 购置费 + 运行维护费.
 *
 * 部门预算财政拨款“三公”经费支出表: “三公”经费小计 6.00 = 0 + 6.00 + 0
 */
export const itemHierarchy: TieRule = {
  type: 'tie',
  id: 'hierarchy',
  name: 'hierarchy/items',
  numbers: ['(13)', '(14)', '(34)', '(50)'],
  severity: 'error',
  title: { 'zh-CN': '竖排项目逐级汇总', 'en-US': 'Items down the page add up' },
  meaning: {
    'zh-CN':
      '“三公”经费、政府采购按行列示的，小计等于各项之和，公务用车购置及运维费等于购置费与运行维护费之和。',
    'en-US':
      'Where “three public” expenses or procurement are printed down the page, each subtotal is the sum of its items, and vehicles are purchase plus running.',
  },
  authority: THREE_PUBLIC_RULES,
  example: {
    'zh-CN': '“三公”经费小计 6.00 = 出国 0.00 + 用车 6.00 + 接待 0.00。',
    'en-US': 'Three public 6.00 = abroad 0.00 + vehicles 6.00 + reception 0.00.',
  },
  relate: (papers) =>
    lineSums(papers, 'items', ({ table, facets }) => ({
      rule: 'hierarchy',
      number: numberOfItem(table, facets),
    })),
};

function numberOfItem({ base, stage }: BudgetTable, { item }: Facets): string {
  if (base === 'government-procurement') return '(34)';
  if (base !== 'three-public-expenses') return '';
  if (stage === 'final') return '(50)';
  return item === 'vehicle' ? '(14)' : '(13)';
}
