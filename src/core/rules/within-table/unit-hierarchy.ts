import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { lineSums } from './line-sums';

/**
 * A department line is the sum of its units below it: unit codes nest by prefix (028 → 028001).
 *
 * 部门收入总表: 028 医保局 248.98 = 028001 伊春市友好区医疗保障局 248.98
 */
export const unitHierarchy: TieRule = {
  type: 'tie',
  id: 'hierarchy',
  name: 'hierarchy/units',
  numbers: ['(7)'],
  severity: 'error',
  title: { 'zh-CN': '部门与所属单位', 'en-US': 'Department and its units' },
  meaning: {
    'zh-CN': '按单位列示的表中，部门一行等于其所属各单位之和。',
    'en-US': 'In tables by unit, the line of a department is the sum of its units.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '028 医保局 248.98 = 028001 伊春市友好区医疗保障局 248.98。',
    'en-US': 'Department 028 248.98 = unit 028001 248.98.',
  },
  relate: (papers) => lineSums(papers, 'units', () => ({ rule: 'hierarchy', number: '(7)' })),
};
