import { BUDGET_LAW_DETAIL } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 合计 = 基本支出 + 项目支出 on every line of 一般公共预算支出表.
 *
 * 一般公共预算支出表: 医疗保障管理事务  1,153.05 = 697.75 + 455.30
 */
export const generalByNature: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/general',
  numbers: ['(11)', '(47)'],
  severity: 'error',
  title: { 'zh-CN': '一般公共预算支出按性质分列', 'en-US': 'General budget expenditure by nature' },
  meaning: {
    'zh-CN': '一般公共预算支出表每一行的合计等于基本支出与项目支出之和。',
    'en-US': 'On every line of general budget expenditure, the total is basic plus project expenditure.',
  },
  authority: BUDGET_LAW_DETAIL,
  example: {
    'zh-CN': '医疗保障管理事务：合计 1153.05 = 基本支出 697.75 + 项目支出 455.30。',
    'en-US': 'Medical insurance administration: total 1153.05 = basic 697.75 + project 455.30.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['general-budget-expenditure'],
      number: ({ table }) => (table.stage === 'final' ? '(47)' : '(11)'),
    }),
};
