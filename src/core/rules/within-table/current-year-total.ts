import { COMPREHENSIVE_BUDGET } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * 本年收入合计 = Σ income lines; 本年支出合计 = Σ classes; 一、本年收入 = Σ funds. 其中 lines are no addends.
 *
 * 部门收支总表: 本年支出合计 248.98 = 26.60 + 209.61 + 12.77
 */
export const currentYearTotal: TieRule = {
  type: 'tie',
  id: 'grand-total',
  name: 'grand-total/current-year',
  numbers: ['(1)', '(2)', '(10)'],
  severity: 'error',
  title: { 'zh-CN': '本年收入、支出合计', 'en-US': 'Totals of the year' },
  meaning: {
    'zh-CN': '本年收入合计等于各收入项目之和，本年支出合计等于各支出科目之和；“其中”行不重复计入。',
    'en-US':
      "This year's revenue is the sum of the revenue lines, this year's expenditure the sum of the classes; “of which” lines do not count twice.",
  },
  authority: COMPREHENSIVE_BUDGET,
  example: {
    'zh-CN': '本年支出合计 248.98 = 社会保障和就业 26.60 + 卫生健康 209.61 + 住房保障 12.77。',
    'en-US': 'Expenditure of the year 248.98 = social security 26.60 + health 209.61 + housing 12.77.',
  },
  relate: (papers) =>
    lineSums(papers, 'current-year', ({ table, lane }) => {
      if (table.base === 'fiscal-appropriation-summary') return { rule: 'grand-total', number: '(10)' };
      return { rule: 'grand-total', number: lane.scheme === 'source' ? '(1)' : '(2)' };
    }),
};
