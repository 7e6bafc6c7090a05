import { FINAL_ACCOUNTS_RULES } from '../authorities';
import type { TieRule } from '../rule';
import { columnParts } from './of-which';

/**
 * A column marked 其中 is at most the column it belongs to: 其中：教育收费 ≤ 事业收入小计 in 收入决算表.
 *
 * 收入决算表: 教育收费 0.00 ≤ 事业收入小计 0.00
 */
export const ofWhichColumns: TieRule = {
  type: 'tie',
  id: 'part-of-whole',
  name: 'part-of-whole/columns',
  numbers: ['(43)'],
  severity: 'error',
  title: { 'zh-CN': '“其中”栏不超过总数', 'en-US': '“Of which” columns stay within the whole' },
  meaning: {
    'zh-CN': '标明“其中”的栏目每一行都不得大于其所属的栏目。',
    'en-US': 'On every line, a column marked “of which” is not larger than the column it belongs to.',
  },
  authority: FINAL_ACCOUNTS_RULES,
  example: {
    'zh-CN': '其中：教育收费 80000.00 ≤ 事业收入小计 120000.00。',
    'en-US': 'Of which tuition 80000.00 ≤ institutional revenue 120000.00.',
  },
  relate: (papers) => columnParts(papers, { rule: 'part-of-whole', number: '(43)', kind: 'at-most' }),
};
