import { BUDGET_LAW_DETAIL } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 基本支出小计 = 人员经费 + 公用经费 on every line of 一般公共预算支出表.
 *
 * 一般公共预算支出表（按功能分类科目）: 2101501 行政运行  110.05 = 105.78 + 4.27
 */
export const basicIntoPersonnelAndPublic: TieRule = {
  type: 'tie',
  id: 'column-group',
  name: 'column-group/general',
  numbers: ['(11)', '(49)'],
  severity: 'error',
  title: {
    'zh-CN': '基本支出分为人员经费和公用经费',
    'en-US': 'Basic expenditure: personnel and public funds',
  },
  meaning: {
    'zh-CN': '一般公共预算支出表每一行的基本支出小计等于人员经费与公用经费之和。',
    'en-US': 'On every line of general budget expenditure, basic expenditure is personnel plus public funds.',
  },
  authority: BUDGET_LAW_DETAIL,
  example: {
    'zh-CN': '2101501 行政运行：基本支出 110.05 = 人员经费 105.78 + 公用经费 4.27。',
    'en-US': '2101501 administration: basic 110.05 = personnel 105.78 + public 4.27.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'column-group',
      tables: ['general-budget-expenditure'],
      number: ({ table }) => (table.stage === 'final' ? '(49)' : '(11)'),
    }),
};
