import type { Phrases } from '../../core/report/phrase';

export const CHECKING = {
  purpose: {
    'zh-CN': '核对本工作簿中的预算、决算公开表，指出哪一格不对、应为多少。只读取，不改动。',
    'en-US':
      'Checks the budget and final-accounts tables of this workbook and shows which cell is wrong and what it should read. It only reads.',
  },
  check: { 'zh-CN': '校验', 'en-US': 'Check' },
  checkAgain: { 'zh-CN': '重新校验', 'en-US': 'Check again' },
  reading: { 'zh-CN': '正在读取工作簿（{percent}%）', 'en-US': 'Reading the workbook ({percent}%)' },
  recognising: {
    'zh-CN': '正在辨认第 {sheet} 张工作表，共 {sheets} 张：{name}',
    'en-US': 'Recognising sheet {sheet} of {sheets}: {name}',
  },
  recognisingAny: { 'zh-CN': '正在辨认各张表', 'en-US': 'Recognising the tables' },
  judging: {
    'zh-CN': '正在核对 {tables} 张表的勾稽关系',
    'en-US': 'Checking the tie-outs of {tables} tables',
  },
  diagnosing: {
    'zh-CN': '正在查找 {open} 处差异的原因',
    'en-US': 'Tracing the causes of {open} differences',
  },
  cancel: { 'zh-CN': '取消', 'en-US': 'Cancel' },
  cancelled: { 'zh-CN': '校验已取消。', 'en-US': 'The check was cancelled.' },
  stale: {
    'zh-CN': '校验之后工作簿有改动，下面的结果可能已不准确。',
    'en-US': 'The workbook has changed since the check; the results below may be out of date.',
  },
  engineFailed: {
    'zh-CN': '校验没有完成：程序内部出错（{reason}）。工作簿没有改动。',
    'en-US':
      'The check did not finish because of an internal error ({reason}). The workbook was not changed.',
  },
} as const satisfies Phrases;
