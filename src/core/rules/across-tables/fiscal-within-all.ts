import { COMPREHENSIVE_BUDGET } from '../authorities';
import { inEverySet } from '../figures/table-sets';
import { familiesOfTies } from '../figures/ties';
import type { TieRule } from '../rule';
import { sameClasses } from './subject-ties';

/**
 * 支出决算表 ≥ 财政拨款收入支出决算总表 class by class: fiscal appropriations are a part of all expenditure.
 *
 * 210 卫生健康支出: 财政拨款 1846703.59 ≤ 支出决算表 1846703.59
 */
export const fiscalWithinAll: TieRule = {
  type: 'tie',
  id: 'part-of-whole',
  name: 'part-of-whole/fiscal-appropriations',
  numbers: ['(58)'],
  severity: 'error',
  title: { 'zh-CN': '财政拨款支出不超过总支出', 'en-US': 'Appropriations within all expenditure' },
  meaning: {
    'zh-CN': '财政拨款收入支出决算总表中各类支出不大于支出决算表同一类支出。',
    'en-US': 'No class spends more from fiscal appropriations than it spends in all.',
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '210 卫生健康支出：财政拨款 1846703.59 ≤ 支出决算表 1846703.59。',
    'en-US': '210 health: appropriations 1846703.59 ≤ all expenditure 1846703.59.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const fiscal = find('fiscal-appropriation-summary');
      const all = find('expenditure-summary');
      if (!fiscal || !all || stage !== 'final') return [];
      return familiesOfTies(
        { rule: 'part-of-whole', number: '(58)', kind: 'at-most' },
        sameClasses({ view: fiscal, question: {} }, [{ view: all, question: {} }]),
      );
    }),
};
