import { BUDGET_LAW_DETAIL } from '../authorities';
import type { Question } from '../figures/question';
import { inEverySet } from '../figures/table-sets';
import { whole } from '../figures/whole';
import type { TieRule } from '../rule';
import { tiesBetween } from './table-ties';

/** What 一般公共预算支出表 calls a column, and what 基本支出表 calls the same money. */
const USES: readonly { readonly general: Question; readonly basic: Question }[] = [
  { general: { nature: 'basic' }, basic: {} },
  { general: { nature: 'personnel' }, basic: { nature: 'personnel' } },
  { general: { nature: 'public' }, basic: { nature: 'public' } },
];

/**
 * 基本支出, 人员经费 and 公用经费 of 一般公共预算支出表 (by function) and of 一般公共预算基本支出表 (by economic subject) are the same money.
 *
 * 基本支出 898.26 = 898.26; 人员经费 773.49 = 773.49; 公用经费 124.77 = 124.77
 */
export const basicExpenditure: TieRule = {
  type: 'tie',
  id: 'cross-table',
  name: 'cross-table/basic-expenditure',
  numbers: ['(28)', '(49)'],
  severity: 'error',
  title: {
    'zh-CN': '一般公共预算支出表与基本支出表',
    'en-US': 'Basic expenditure by function and by subject',
  },
  meaning: {
    'zh-CN':
      '一般公共预算支出表的基本支出、人员经费、公用经费分别等于一般公共预算基本支出表的合计、人员经费、公用经费。',
    'en-US':
      'Basic expenditure, personnel and public funds read the same by function and by economic subject.',
  },
  authority: BUDGET_LAW_DETAIL,
  example: {
    'zh-CN': '基本支出 898.26 = 基本支出表合计 898.26。',
    'en-US': 'Basic expenditure by function 898.26 = by economic subject 898.26.',
  },
  relate: (papers) =>
    inEverySet(papers, (find, { stage }) => {
      const general = find('general-budget-expenditure');
      const basic = find('general-budget-basic-expenditure');
      if (!general || !basic) return [];
      return tiesBetween(
        { rule: 'cross-table', number: stage === 'final' ? '(49)' : '(28)' },
        USES.map((use) => ({
          left: whole(general, 'expenditure', use.general),
          right: whole(basic, 'expenditure', use.basic),
        })),
      );
    }),
};
