import type { Phrases } from '../core/report/phrase';

/** What a button says when it is done, where the report cannot say it. */
export const COMMAND_PHRASES = {
  checking: { 'zh-CN': '正在校验工作簿……', 'en-US': 'Checking the workbook…' },
  clearing: { 'zh-CN': '正在清除标记……', 'en-US': 'Clearing marks…' },
  noReport: {
    'zh-CN': '工作簿结构受保护，没有写校验报告。',
    'en-US': 'The structure of the workbook is protected, so no report was written.',
  },
  unmarked: {
    'zh-CN': '以下工作表受保护，没有标记：{sheets}。',
    'en-US': 'These sheets are protected and were not marked: {sheets}.',
  },
  uncleared: {
    'zh-CN': '以下工作表受保护，标记没有清除：{sheets}。请撤销保护后再清除。',
    'en-US': 'These sheets are protected and still have marks: {sheets}. Unprotect them, then clear again.',
  },
  listSeparator: { 'zh-CN': '、', 'en-US': ', ' },
} as const satisfies Phrases;
