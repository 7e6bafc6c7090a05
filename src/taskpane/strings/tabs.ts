import type { Phrases } from '../../core/report/phrase';

export const TABS = {
  label: { 'zh-CN': '校验结果', 'en-US': 'Results' },
  findings: { 'zh-CN': '问题', 'en-US': 'Findings' },
  map: { 'zh-CN': '勾稽图', 'en-US': 'Tie-out map' },
  tables: { 'zh-CN': '各表', 'en-US': 'Tables' },
} as const satisfies Phrases;
