import { DISCLOSURE_RULES } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 合计 = 基本支出 + 项目支出 on every line of 政府性基金预算支出表 and 国有资本经营预算支出表.
 *
 * 政府性基金预算支出表: 合计 0.00 = 0.00 + 0.00
 */
export const fundAndCapitalByNature: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/fund-and-capital',
  numbers: ['(15)'],
  severity: 'error',
  title: {
    'zh-CN': '政府性基金、国有资本经营预算支出按性质分列',
    'en-US': 'Government funds and state capital by nature',
  },
  meaning: {
    'zh-CN': '政府性基金预算支出表、国有资本经营预算支出表每一行的合计等于基本支出与项目支出之和。',
    'en-US':
      'On every line of government fund and state capital expenditure, the total is basic plus project expenditure.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '21208 国有土地使用权出让收入安排的支出：合计 120.00 = 基本支出 0.00 + 项目支出 120.00。',
    'en-US': '21208 land transfer proceeds: total 120.00 = basic 0.00 + project 120.00.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['government-fund-expenditure', 'state-capital-expenditure'],
      number: () => '(15)',
    }),
};
