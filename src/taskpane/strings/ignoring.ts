import type { Phrases } from '../../core/report/phrase';

export const IGNORING = {
  ignore: { 'zh-CN': '忽略…', 'en-US': 'Ignore…' },
  reason: { 'zh-CN': '忽略的原因（写进报告）', 'en-US': 'Why it is ignored (it goes into the report)' },
  usual: { 'zh-CN': '常用原因', 'en-US': 'Usual reasons' },
  confirm: { 'zh-CN': '忽略', 'en-US': 'Ignore' },
  cancel: { 'zh-CN': '取消', 'en-US': 'Cancel' },
  ignored: {
    'zh-CN': '{sheet} {address} 已忽略，原因随工作簿保存；数字改动后会重新提示。',
    'en-US':
      '{sheet} {address} is ignored and the reason kept with the workbook; it is told again once its figures change.',
  },
  because: { 'zh-CN': '忽略原因：{reason}', 'en-US': 'Ignored because: {reason}' },
  restore: { 'zh-CN': '恢复', 'en-US': 'Restore' },
  restored: {
    'zh-CN': '{sheet} {address} 已恢复，重新计入结果。',
    'en-US': '{sheet} {address} counts again.',
  },
  count: { 'zh-CN': '已忽略 {count}', 'en-US': 'Ignored {count}' },
  inVerdict: { 'zh-CN': '另有 {count} 处已忽略', 'en-US': 'Ignored: {count}' },
} as const satisfies Phrases;

/** Reasons clerks often give; they may be changed before they are kept. */
export const USUAL_REASONS = {
  rounding: { 'zh-CN': '四舍五入尾差', 'en-US': 'Rounding' },
  scope: { 'zh-CN': '以前年度口径', 'en-US': 'Scope of earlier years' },
  template: { 'zh-CN': '财政部门统一模板', 'en-US': 'Template of the finance department' },
  agreed: { 'zh-CN': '已与财政部门核实', 'en-US': 'Agreed with the finance department' },
} as const satisfies Phrases;
