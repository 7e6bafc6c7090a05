import type { Phrases } from '../../core/report/phrase';

export const TABLES = {
  recognised: { 'zh-CN': '认出 {count} 张表', 'en-US': 'Tables recognised: {count}' },
  unchecked: { 'zh-CN': '没有核对 {count} 处', 'en-US': 'Not checked: {count}' },
  year: { 'zh-CN': '{year} 年', 'en-US': '{year}' },
  lines: { 'zh-CN': '{count} 行', 'en-US': '{count} lines' },
  where: { 'zh-CN': '{sheet} {range}', 'en-US': '{sheet} {range}' },
  protected: { 'zh-CN': '受保护', 'en-US': 'Protected' },
  errors: { 'zh-CN': '错误 {count} 处', 'en-US': 'Errors: {count}' },
  warnings: { 'zh-CN': '需说明 {count} 处', 'en-US': 'To explain: {count}' },
  notes: { 'zh-CN': '提示 {count} 处', 'en-US': 'Notes: {count}' },
  held: { 'zh-CN': '{relations} 项关系全部成立', 'en-US': 'All {relations} relations hold' },
  noRelations: { 'zh-CN': '没有数额关系可核对', 'en-US': 'No relations to check' },
} as const satisfies Phrases;
