import type { Language } from '../../core/findings/localised';
import type { Phrases } from '../../core/report/phrase';

/** What frames every view. What rules and hosts say comes from them. */
export const SHELL = {
  title: { 'zh-CN': '预算校核', 'en-US': 'Budget Check' },
  notices: { 'zh-CN': '通知', 'en-US': 'Notices' },
  dismiss: { 'zh-CN': '关闭提示', 'en-US': 'Dismiss' },
  retry: { 'zh-CN': '再试一次', 'en-US': 'Try again' },
  listSeparator: { 'zh-CN': '、', 'en-US': ', ' },
} as const satisfies Phrases;

/** The language to change to from each, named as its readers name it. */
export const OTHER_LANGUAGE = {
  'zh-CN': { language: 'en-US', name: 'English' },
  'en-US': { language: 'zh-CN', name: '中文' },
} as const satisfies Record<Language, { readonly language: Language; readonly name: string }>;
