import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { columnSums } from './column-sums';

/**
 * 合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算 on every line of 财政拨款收支总表; 预算数 = 当年预算 + 上年结转 where those are printed.
 *
 * 部门预算财政拨款收支总表: 二十、住房保障支出  65.20 = 65.20 + 0 + 0
 */
export const fiscalByFund: TieRule = {
  type: 'tie',
  id: 'row-split',
  name: 'row-split/fiscal',
  numbers: ['(10)', '(36)', '(46)'],
  severity: 'error',
  title: { 'zh-CN': '财政拨款按预算种类分列', 'en-US': 'Fiscal appropriations by fund' },
  meaning: {
    'zh-CN': '财政拨款收支总表每一行的合计等于一般公共预算、政府性基金预算、国有资本经营预算三栏之和。',
    'en-US':
      'On every line of the summary of fiscal appropriations, the total is the sum of the general budget, government funds and state capital.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '社会保障和就业支出：合计 129.30 = 一般公共预算财政拨款 129.30。',
    'en-US': 'Social security: total 129.30 = general budget 129.30.',
  },
  relate: (papers) =>
    columnSums(papers, {
      rule: 'row-split',
      tables: ['fiscal-appropriation-summary'],
      number: ({ table, parts }) => {
        if (parts.some(({ facets }) => facets.portion !== undefined)) return '(36)';
        return table.stage === 'final' ? '(46)' : '(10)';
      },
    }),
};
