import { TABLE_PRACTICE } from '../authorities';
import type { TieRule } from '../rule';
import { lineParts } from './of-which';

/**
 * A line marked 其中 is at most the line it belongs to; it is no addend, because the total already holds it.
 *
 * 财政拨款收支总表: 其中：一般公共预算拨款 1,353.56 ≤ 一、财政拨款收入 1,353.56
 */
export const ofWhichLines: TieRule = {
  type: 'tie',
  id: 'part-of-whole',
  name: 'part-of-whole/lines',
  numbers: [],
  severity: 'error',
  title: { 'zh-CN': '“其中”行不超过总数', 'en-US': '“Of which” lines stay within the whole' },
  meaning: {
    'zh-CN': '标明“其中”的行不得大于其所属的行。',
    'en-US': 'A line marked “of which” is not larger than the line it belongs to.',
  },
  authority: TABLE_PRACTICE,
  example: {
    'zh-CN': '其中：一般公共预算拨款 1353.56 ≤ 财政拨款收入 1353.56。',
    'en-US': 'Of which general budget 1353.56 ≤ fiscal appropriations 1353.56.',
  },
  relate: (papers) => lineParts(papers, { rule: 'part-of-whole', number: '', kind: 'at-most' }),
};
