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
  judging: { 'zh-CN': '正在核对勾稽关系', 'en-US': 'Checking the tie-outs' },
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
