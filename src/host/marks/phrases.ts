import type { Severity } from '../../core/findings/finding';
import type { Localised } from '../../core/findings/localised';
import type { Phrases } from '../../core/report/phrase';

/** The severity in one word. */
export const SEVERITY_WORDS = {
  error: { 'zh-CN': '错误', 'en-US': 'Error' },
  warning: { 'zh-CN': '需说明', 'en-US': 'To explain' },
  info: { 'zh-CN': '提示', 'en-US': 'Note' },
} as const satisfies Record<Severity, Localised>;

export const REMARK_PHRASES = {
  finding: { 'zh-CN': '【{severity}】{message}', 'en-US': '[{severity}] {message}' },
  ofCell: { 'zh-CN': '关于 {cell}：', 'en-US': 'About {cell}:' },
} as const satisfies Phrases;
