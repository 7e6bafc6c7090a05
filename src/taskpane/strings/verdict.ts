import type { Phrases } from '../../core/report/phrase';

export const VERDICT = {
  errors: { 'zh-CN': '{count} 处错误', 'en-US': 'Errors: {count}' },
  warnings: { 'zh-CN': '{count} 处需说明', 'en-US': 'To explain: {count}' },
  passed: { 'zh-CN': '通过', 'en-US': 'Passed' },
  errorsMeaning: { 'zh-CN': '错误必须更正。', 'en-US': 'Errors must be corrected.' },
  warningsMeaning: {
    'zh-CN': '没有错误；以下各处请核实，可以保留，但须说明。',
    'en-US': 'No errors. Please verify these places; they may stand if explained.',
  },
  roundingMeaning: {
    'zh-CN': '没有错误；{count} 处尾差由四舍五入造成，一般不必改。',
    'en-US': 'No errors. Differences caused by rounding, which usually need no change: {count}.',
  },
  notesMeaning: {
    'zh-CN': '没有错误；{count} 处提示供参考，一般不必改。',
    'en-US': 'No errors. Notes, which usually need no change: {count}.',
  },
  ignoredMeaning: {
    'zh-CN': '除已忽略的以外，没有发现问题。',
    'en-US': 'Nothing was found apart from what is ignored.',
  },
  passedMeaning: { 'zh-CN': '没有发现问题。', 'en-US': 'Nothing was found.' },
  relations: {
    'zh-CN': '认出 {tables} 张表，核对 {relations} 项关系，{broken} 项不成立。',
    'en-US': 'Tables: {tables}. Relations checked: {relations}, broken: {broken}.',
  },
  allHeld: {
    'zh-CN': '{tables} 张表、{relations} 项关系全部成立。',
    'en-US': 'Tables: {tables}. Relations checked: {relations}, and all of them hold.',
  },
  judgedNone: {
    'zh-CN': '认出 {tables} 张表，没有数额关系可核对。',
    'en-US': 'Tables: {tables}. There were no relations to check.',
  },
  unjudged: {
    'zh-CN': '{count} 项关系因金额无法读取而没有判断。',
    'en-US': 'Relations not judged because an amount cannot be read: {count}.',
  },
  unchecked: { 'zh-CN': '另有 {count} 处没有核对', 'en-US': 'Not checked: {count}' },
  noTables: { 'zh-CN': '没有可核对的表', 'en-US': 'There is no table to check' },
  noTablesMeaning: {
    'zh-CN': '没有认出任何预算、决算公开表，因此什么也没有核对。请看各工作表的原因。',
    'en-US':
      'No budget or final-accounts table was recognised, so nothing was checked. See why, sheet by sheet.',
  },
  emptyWorkbook: { 'zh-CN': '工作簿是空的', 'en-US': 'The workbook is empty' },
  emptyWorkbookMeaning: {
    'zh-CN': '请打开要核对的预算或决算公开表，再按“校验”。',
    'en-US': 'Open the budget or final-accounts tables to be checked, then press Check.',
  },
} as const satisfies Phrases;
