import type { Phrases } from '../phrase';

/** What a page says around reports. */
export const HTML_PHRASES = {
  title: { 'zh-CN': '预算校核报告', 'en-US': 'Budget check report' },
  checked: { 'zh-CN': '校验于 {date}', 'en-US': 'Checked {date}' },
} as const satisfies Phrases;
