import type { BaseKind } from '../../tables/table-kind';
import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/** Tables of no fixed form: any 合计 or 小计 column still is the sum of what stands under its heading. */
const FREE_FORMS: readonly BaseKind[] = [
  'project-performance',
  'department-performance',
  'asset-holding',
  'change-analysis',
  'narrative',
];

/** Tables whose subtotals have no number of their own in the domain's list. */
const PLAIN_GROUPS: readonly BaseKind[] = [
  ...FREE_FORMS,
  'revenue-expenditure-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
  'general-budget-basic-expenditure',
  'government-fund-expenditure',
  'state-capital-expenditure',
  'government-procurement',
];

const described = {
  type: 'tie',
  numbers: [],
  severity: 'error',
  meaning: {
    'zh-CN': '表中标为合计或小计的栏目，每一行等于其下属各栏之和。',
    'en-US':
      'A column headed as a total or subtotal equals the sum of the columns under its heading, on every line.',
  },
  authority: TABLE_PRACTICE,
} as const;

/** 年度资金总额 = 财政拨款 + 其他资金 and the like.  绩效表: 30.00 = 30.00 + 0 */
export const otherTotals: TieRule = {
  ...described,
  id: 'row-split',
  name: 'row-split/other',
  title: { 'zh-CN': '其他表格的合计栏', 'en-US': 'Totals of other tables' },
  example: {
    'zh-CN': '年度资金总额 30.00 = 财政拨款 30.00 + 其他资金 0.00。',
    'en-US': 'Funds of the year 30.00 = fiscal appropriation 30.00 + other money 0.00.',
  },
  relate: (papers) => columnSums(papers, { rule: 'row-split', tables: FREE_FORMS, number: () => '' }),
};

/** 本年支出小计 = 基本支出 + 项目支出 and the like.  政府性基金收支决算表: 年初结转和结余合计 5.00 = 基本 0 + 项目 5.00 */
export const otherSubtotals: TieRule = {
  ...described,
  id: 'column-group',
  name: 'column-group/other',
  title: { 'zh-CN': '其他表格的小计栏', 'en-US': 'Subtotals of other tables' },
  example: {
    'zh-CN': '年初结转和结余合计 5.00 = 基本支出结转 0.00 + 项目支出结转和结余 5.00。',
    'en-US': 'Opening balance 5.00 = basic 0.00 + project 5.00.',
  },
  relate: (papers) => columnSums(papers, { rule: 'column-group', tables: PLAIN_GROUPS, number: () => '' }),
};
