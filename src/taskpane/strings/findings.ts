import type { Phrases } from '../../core/report/phrase';

export const SEVERITY_COUNTS = {
  error: { 'zh-CN': '错误 {count}', 'en-US': 'Errors {count}' },
  warning: { 'zh-CN': '需说明 {count}', 'en-US': 'To explain {count}' },
  info: { 'zh-CN': '提示 {count}', 'en-US': 'Notes {count}' },
} as const satisfies Phrases;

export const FINDINGS = {
  filter: { 'zh-CN': '按级别筛选', 'en-US': 'Filter by severity' },
  search: { 'zh-CN': '搜索问题', 'en-US': 'Search findings' },
  clearSearch: { 'zh-CN': '清除搜索', 'en-US': 'Clear search' },
  groupBy: { 'zh-CN': '分组', 'en-US': 'Group by' },
  bySeverity: { 'zh-CN': '按级别', 'en-US': 'Severity' },
  bySheet: { 'zh-CN': '按工作表', 'en-US': 'Sheet' },
  groupCount: { 'zh-CN': '{group}（{count} 处）', 'en-US': '{group} ({count})' },
  list: { 'zh-CN': '问题列表', 'en-US': 'List of findings' },
  noMatch: { 'zh-CN': '没有符合条件的问题。', 'en-US': 'No finding matches.' },
  showAll: { 'zh-CN': '显示全部', 'en-US': 'Show all' },
  cell: { 'zh-CN': '{sheet} {address}', 'en-US': '{sheet} {address}' },
  goTo: { 'zh-CN': '转到 {cell}', 'en-US': 'Go to {cell}' },
} as const satisfies Phrases;
