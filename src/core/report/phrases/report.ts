import type { Severity } from '../../findings/finding';
import type { Localised } from '../../findings/localised';
import type { Stage } from '../../tables/table-kind';
import type { Phrases } from '../phrase';

/** Headings of the lists of findings. */
export const SEVERITY_HEADINGS = {
  error: { 'zh-CN': '错误 {count} 处（必须更正）', 'en-US': 'Errors: {count} (must be corrected)' },
  warning: {
    'zh-CN': '需说明 {count} 处（请核实，可以保留但要说明原因）',
    'en-US': 'To explain: {count} (may stand with a reason)',
  },
  info: { 'zh-CN': '提示 {count} 处（一般无须改动）', 'en-US': 'Notes: {count} (usually need no change)' },
} as const satisfies Record<Severity, Localised>;

export const STAGE_NAMES = {
  budget: { 'zh-CN': '预算', 'en-US': 'Budget' },
  final: { 'zh-CN': '决算', 'en-US': 'Final accounts' },
} as const satisfies Record<Stage, Localised>;

/** The document around tables and findings. */
export const REPORT_PHRASES = {
  heading: { 'zh-CN': '校核报告 {workbook}', 'en-US': 'Check report: {workbook}' },
  year: { 'zh-CN': '{year} 年', 'en-US': '{year}' },
  unit: { 'zh-CN': '单位：{units}', 'en-US': 'Unit: {units}' },
  listSeparator: { 'zh-CN': '、', 'en-US': ', ' },
  clauseSeparator: { 'zh-CN': '，', 'en-US': ', ' },
  moreOrganisations: { 'zh-CN': '{first}等 {count} 个单位', 'en-US': '{first} and others ({count} in all)' },
  unlinked: {
    'zh-CN': '“{words}”未能对应到表中的数',
    'en-US': '"{words}" could not be linked to a figure of a table',
  },
  moreUnlinked: {
    'zh-CN': '另有 {count} 处数字未能对应，完整清单见 JSON 报告',
    'en-US': 'The JSON report lists {count} more figures not linked',
  },
  uncheckedHeading: { 'zh-CN': '没有核对', 'en-US': 'Not checked' },
  rulesOffHeading: { 'zh-CN': '停用的规则', 'en-US': 'Rules switched off' },
  ignoredHeading: { 'zh-CN': '已忽略 {count} 处', 'en-US': 'Ignored: {count}' },
  ignoredBecause: { 'zh-CN': '忽略原因：{reason}', 'en-US': 'Ignored because: {reason}' },
} as const satisfies Phrases;

/** How each table stands. */
export const TABLE_PHRASES = {
  heading: { 'zh-CN': '认出 {count} 张公开表', 'en-US': 'Tables recognised: {count}' },
  onlyHeld: { 'zh-CN': '1 项成立', 'en-US': '1 held' },
  allHeld: { 'zh-CN': '{relations} 项全部成立', 'en-US': 'all {relations} held' },
  rounding: {
    'zh-CN': '{relations} 项中 {rounding} 项有尾差',
    'en-US': '{rounding} of {relations} off by rounding',
  },
  broken: { 'zh-CN': '{relations} 项中 {broken} 项不成立', 'en-US': '{broken} of {relations} broken' },
  errors: { 'zh-CN': '错误 {count}', 'en-US': 'errors {count}' },
  warnings: { 'zh-CN': '需说明 {count}', 'en-US': 'to explain {count}' },
  unchecked: { 'zh-CN': '{unchecked} 项无法判断', 'en-US': '{unchecked} cannot be judged' },
  statements: {
    'zh-CN': '{all} 处数字，{checked} 处已核对',
    'en-US': '{checked} of {all} figures checked',
  },
  statementsUnlinked: {
    'zh-CN': '{all} 处数字，{checked} 处已核对，{unlinked} 处未能对应',
    'en-US': '{checked} of {all} figures checked, {unlinked} not linked',
  },
  noRelations: { 'zh-CN': '没有数额关系可核对', 'en-US': 'no relations to check' },
} as const satisfies Phrases;

/** What a finding says besides the rule's own sentence. */
export const FINDING_PHRASES = {
  amounts: {
    'zh-CN': '公布 {published}，应为 {expected}，相差 {difference}（{unit}）',
    'en-US': 'Published {published}, expected {expected}, difference {difference} ({unit})',
  },
  publishedAndDifference: {
    'zh-CN': '公布 {published}，相差 {difference}（{unit}）',
    'en-US': 'Published {published}, difference {difference} ({unit})',
  },
  published: { 'zh-CN': '公布 {published}（{unit}）', 'en-US': 'Published {published} ({unit})' },
  difference: { 'zh-CN': '相差 {difference}', 'en-US': 'difference {difference}' },
  differenceWithinRounding: {
    'zh-CN': '相差 {difference}，舍入最多可差 {tolerance}',
    'en-US': 'difference {difference}, rounding explains up to {tolerance}',
  },
  blank: { 'zh-CN': '空白', 'en-US': 'blank' },
  moreTerms: { 'zh-CN': '……另 {count} 项', 'en-US': '… {count} more' },
  moreEvidence: {
    'zh-CN': '另有 {count} 项关系也因此不成立',
    'en-US': 'Other relations this breaks: {count}',
  },
  otherSuspects: { 'zh-CN': '也可能错在：{cells}', 'en-US': 'The wrong cell may also be: {cells}' },
  likeCells: { 'zh-CN': '同样的还有：{cells}', 'en-US': 'The same in: {cells}' },
  likeCellsAndMore: {
    'zh-CN': '同样的还有：{cells} 等，共 {count} 个单元格',
    'en-US': 'The same in: {cells} and others, {count} cells in all',
  },
  suspect: { 'zh-CN': '{cell}（{percent}%）', 'en-US': '{cell} ({percent}%)' },
  moreFindings: {
    'zh-CN': '另有 {count} 处，完整清单见 JSON 报告',
    'en-US': 'The JSON report lists {count} more',
  },
} as const satisfies Phrases;

/** The last line: what it comes to. */
export const SUMMARY_PHRASES = {
  unchecked: {
    'zh-CN': '另有 {unchecked} 项因金额无法读取而没有判断。',
    'en-US': 'Not judged, because an amount cannot be read: {unchecked}.',
  },
  clean: {
    'zh-CN': '没有发现错误。',
    'en-US': 'No errors found.',
  },
  ignored: {
    'zh-CN': '另有 {ignored} 处已忽略。',
    'en-US': 'Ignored: {ignored}.',
  },
  errors: {
    'zh-CN': '有 {errors} 处错误须更正。',
    'en-US': 'Errors to correct: {errors}.',
  },
  warnings: {
    'zh-CN': '有 {warnings} 处须核实说明。',
    'en-US': 'Warnings to explain: {warnings}.',
  },
  relations: {
    'zh-CN':
      '认出 {tables} 张表，核对 {relations} 项关系：{held} 项成立，{rounding} 项有尾差，{broken} 项不成立。',
    'en-US':
      'Tables recognised: {tables}. Relations checked: {relations} (held {held}, rounding {rounding}, broken {broken}).',
  },
} as const satisfies Phrases;
