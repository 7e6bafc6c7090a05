import type { Phrases } from '../../core/report/phrase';

/** What is said of last year's tables outside their own page. */
export const LAST_YEAR = {
  unreadable: {
    'zh-CN': '文件读取失败，可能已被移动，或正被其他程序占用，请重新选择。',
    'en-US':
      'The file could not be read. It may have been moved, or another program has locked it; choose it again.',
  },
  sheets: { 'zh-CN': '本工作簿中的 {count} 张工作表', 'en-US': 'sheets of this workbook ({count})' },
  compared: { 'zh-CN': '已与上年对照：{name}', 'en-US': 'Checked beside last year: {name}' },
  notCompared: { 'zh-CN': '没有与上年对照：{reason}', 'en-US': 'Not checked beside last year: {reason}' },
} as const satisfies Phrases;
