import type { Language } from '../../core/findings/localised';
import type { Phrases } from '../../core/report/phrase';

/** Everything the pane says by itself, in both languages. What rules and hosts say comes from them. */

export const SHELL = {
  title: { 'zh-CN': '预算校核', 'en-US': 'Budget Check' },
  notices: { 'zh-CN': '通知', 'en-US': 'Notices' },
  dismiss: { 'zh-CN': '关闭提示', 'en-US': 'Dismiss' },
  retry: { 'zh-CN': '再试一次', 'en-US': 'Try again' },
  listSeparator: { 'zh-CN': '、', 'en-US': ', ' },
} as const satisfies Phrases;

/** The language to change to from each, named as its readers name it. */
export const OTHER_LANGUAGE = {
  'zh-CN': { language: 'en-US', name: 'English' },
  'en-US': { language: 'zh-CN', name: '中文' },
} as const satisfies Record<Language, { readonly language: Language; readonly name: string }>;

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

export const TABS = {
  label: { 'zh-CN': '校验结果', 'en-US': 'Results' },
  findings: { 'zh-CN': '问题', 'en-US': 'Findings' },
  tables: { 'zh-CN': '各表', 'en-US': 'Tables' },
} as const satisfies Phrases;

/** One severity in one word. */
export const SEVERITIES = {
  error: { 'zh-CN': '错误', 'en-US': 'Error' },
  warning: { 'zh-CN': '需说明', 'en-US': 'To explain' },
  info: { 'zh-CN': '提示', 'en-US': 'Note' },
} as const satisfies Phrases;

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

export const DETAIL = {
  published: { 'zh-CN': '公布', 'en-US': 'Published' },
  expected: { 'zh-CN': '应为', 'en-US': 'Should be' },
  difference: { 'zh-CN': '相差', 'en-US': 'Difference' },
  unit: { 'zh-CN': '单位：{unit}', 'en-US': 'Unit: {unit}' },
  amountInUnit: { 'zh-CN': '{amount} {unit}', 'en-US': '{amount} ({unit})' },
  sum: { 'zh-CN': '各项合计', 'en-US': 'Sum' },
  moreTerms: { 'zh-CN': '另有 {count} 项', 'en-US': 'Terms not shown: {count}' },
  withinRounding: {
    'zh-CN': '各项四舍五入最多可造成 {tolerance} 的差。',
    'en-US': 'Rounding can explain a difference of up to {tolerance}.',
  },
  moreEvidence: {
    'zh-CN': '另有 {count} 项关系也因此不成立',
    'en-US': 'Other relations this breaks: {count}',
  },
  otherSuspects: { 'zh-CN': '也可能错在', 'en-US': 'The wrong cell may also be' },
  likely: { 'zh-CN': '可能性 {percent}%', 'en-US': 'likelihood {percent}%' },
  shouldRead: { 'zh-CN': '应为 {amount}', 'en-US': 'should be {amount}' },
  rule: { 'zh-CN': '规则与出处', 'en-US': 'Rule and authority' },
  meaning: { 'zh-CN': '要求', 'en-US': 'Requirement' },
  authority: { 'zh-CN': '出处', 'en-US': 'Authority' },
  example: { 'zh-CN': '例', 'en-US': 'Example' },
  correct: { 'zh-CN': '改为 {amount}', 'en-US': 'Change to {amount}' },
  corrected: {
    'zh-CN': '{sheet} {address} 已由 {before} 改为 {after}，并重新校验。',
    'en-US': '{sheet} {address} was changed from {before} to {after}, and the workbook checked again.',
  },
  copy: { 'zh-CN': '复制说明', 'en-US': 'Copy explanation' },
  copied: { 'zh-CN': '说明已复制。', 'en-US': 'The explanation was copied.' },
  copyRefused: {
    'zh-CN': '这里不允许写剪贴板，说明没有复制。',
    'en-US': 'The clipboard cannot be written here; nothing was copied.',
  },
} as const satisfies Phrases;

/** Lines of a copied explanation. */
export const EXPLANATION = {
  heading: {
    'zh-CN': '【{severity}】{sheet} {address}：{message}',
    'en-US': '[{severity}] {sheet} {address}: {message}',
  },
  amounts: {
    'zh-CN': '公布 {published}，应为 {expected}，相差 {difference}（{unit}）。',
    'en-US': 'Published {published}, should be {expected}, difference {difference} ({unit}).',
  },
  evidence: {
    'zh-CN': '{rule}：{equation}；公布 {published}，应为 {expected}，相差 {difference}（{unit}）。',
    'en-US':
      '{rule}: {equation}; published {published}, should be {expected}, difference {difference} ({unit}).',
  },
} as const satisfies Phrases;

export const ACTIONS = {
  label: { 'zh-CN': '写回工作簿', 'en-US': 'Write to the workbook' },
  mark: { 'zh-CN': '标注', 'en-US': 'Mark' },
  report: { 'zh-CN': '校验报告', 'en-US': 'Report' },
  clear: { 'zh-CN': '清除标记', 'en-US': 'Clear marks' },
  marking: { 'zh-CN': '正在写入工作簿', 'en-US': 'Writing to the workbook' },
  clearing: { 'zh-CN': '正在清除标记', 'en-US': 'Clearing marks' },
  marked: {
    'zh-CN': '已标注 {cells} 个单元格，问题清单写在“{report}”工作表。',
    'en-US': 'Cells marked: {cells}. The findings are listed on the sheet "{report}".',
  },
  markedWithoutReport: {
    'zh-CN': '已标注 {cells} 个单元格。工作簿结构受保护，没有写校验报告。',
    'en-US': 'Cells marked: {cells}. The structure of the workbook is protected, so there is no report.',
  },
  protectedUnmarked: {
    'zh-CN': '受保护的工作表没有标注：{sheets}。',
    'en-US': 'Protected sheets were not marked: {sheets}.',
  },
  reportOnly: {
    'zh-CN': '{count} 处说明在单元格旁没有空位，只写在报告里。',
    'en-US': 'Explanations without a free cell beside them, in the report only: {count}.',
  },
  cleared: {
    'zh-CN': '本工具的标记和报告已清除。',
    'en-US': 'The marks and the report of this tool were removed.',
  },
  nothingToClear: { 'zh-CN': '没有本工具的标记需要清除。', 'en-US': 'There were no marks of this tool.' },
  protectedUncleared: {
    'zh-CN': '受保护的工作表上的标记没有清除：{sheets}。',
    'en-US': 'Marks on protected sheets were not removed: {sheets}.',
  },
  adopted: {
    'zh-CN': '{count} 条批注您改过或有人回复，保留未动。',
    'en-US': 'Notes that were edited or answered, and were kept: {count}.',
  },
} as const satisfies Phrases;

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
