import type { Phrases } from '../../core/report/phrase';
import type { PageId } from '../state/pane-state';

/** What the pages beside the results are called, in the menu and above each of them. */
export const PAGE_TITLES = {
  recompute: { 'zh-CN': '重算小计', 'en-US': 'Recompute subtotals' },
  convert: { 'zh-CN': '元转万元', 'en-US': 'Convert to 10,000 yuan' },
  previous: { 'zh-CN': '对比上年', 'en-US': 'Compare with last year' },
  narrative: { 'zh-CN': '情况说明', 'en-US': 'Narrative' },
  report: { 'zh-CN': '保存报告', 'en-US': 'Save the report' },
  settings: { 'zh-CN': '设置', 'en-US': 'Settings' },
  help: { 'zh-CN': '帮助', 'en-US': 'Help' },
} as const satisfies Phrases & Record<PageId, unknown>;

export const PAGES_SHELL = {
  more: { 'zh-CN': '更多', 'en-US': 'More' },
  back: { 'zh-CN': '返回', 'en-US': 'Back' },
  opening: { 'zh-CN': '正在打开', 'en-US': 'Opening' },
  failed: {
    'zh-CN': '这一页没有打开，可能是网络中断。工作簿没有改动。',
    'en-US': 'This page did not open; the network may be down. The workbook was not changed.',
  },
} as const satisfies Phrases;
