import type { Phrases } from '../../core/report/phrase';

export const REPORT_SHEET_PHRASES = {
  name: { 'zh-CN': '校验报告', 'en-US': 'Check Report' },
  title: { 'zh-CN': '校验报告', 'en-US': 'Check report' },
  written: { 'zh-CN': '{workbook}，校验于 {date}', 'en-US': '{workbook}, checked {date}' },
  relations: {
    'zh-CN':
      '认出 {tables} 张表，核对 {relations} 项关系：{held} 项成立，{rounding} 项有尾差，{broken} 项不成立，{unchecked} 项无法判断。',
    'en-US':
      'Tables recognised: {tables}. Relations checked: {relations} (held {held}, rounding {rounding}, broken {broken}, not judged {unchecked}).',
  },
  unmarked: {
    'zh-CN': '以下工作表受保护，问题只列在这里，没有标在表中：{sheets}',
    'en-US': 'These sheets are protected; their findings are listed here but not marked: {sheets}',
  },
  ignored: { 'zh-CN': '已忽略', 'en-US': 'Ignored' },
  rulesOff: {
    'zh-CN': '停用的规则，没有核对：{rules}',
    'en-US': 'Rules switched off and not checked: {rules}',
  },
  noFindings: { 'zh-CN': '没有发现问题', 'en-US': 'Nothing found' },
  uncheckedHeading: { 'zh-CN': '没有核对', 'en-US': 'Not checked' },
  listSeparator: { 'zh-CN': '、', 'en-US': ', ' },
  basis: { 'zh-CN': '{rule}：{equation}', 'en-US': '{rule}: {equation}' },
  moreBases: { 'zh-CN': '另有 {count} 项关系也因此不成立', 'en-US': 'Other relations this breaks: {count}' },
} as const satisfies Phrases;

export const REPORT_COLUMNS = {
  severity: { 'zh-CN': '级别', 'en-US': 'Severity' },
  sheet: { 'zh-CN': '表', 'en-US': 'Table' },
  cell: { 'zh-CN': '单元格', 'en-US': 'Cell' },
  message: { 'zh-CN': '问题', 'en-US': 'Finding' },
  published: { 'zh-CN': '公布数', 'en-US': 'Published' },
  expected: { 'zh-CN': '应为', 'en-US': 'Expected' },
  difference: { 'zh-CN': '差额', 'en-US': 'Difference' },
  basis: { 'zh-CN': '依据', 'en-US': 'Basis' },
} as const satisfies Phrases;

/** What a check comes to, in one sentence. */
export const OUTCOME_PHRASES = {
  clean: {
    'zh-CN': '通过：认出 {tables} 张表，没有发现问题。',
    'en-US': 'Passed: {tables} tables recognised, nothing found.',
  },
  found: {
    'zh-CN': '发现 {errors} 处错误须更正、{warnings} 处须核实说明、{infos} 处提示。',
    'en-US': 'Found: {errors} errors to correct, {warnings} to explain, {infos} notes.',
  },
  cleanButIgnored: {
    'zh-CN': '通过：认出 {tables} 张表，除已忽略的 {ignored} 处外没有发现问题。',
    'en-US': 'Passed: {tables} tables recognised, nothing found apart from what is ignored ({ignored}).',
  },
  foundAndIgnored: {
    'zh-CN': '发现 {errors} 处错误须更正、{warnings} 处须核实说明、{infos} 处提示；另有 {ignored} 处已忽略。',
    'en-US': 'Found: {errors} errors to correct, {warnings} to explain, {infos} notes; ignored: {ignored}.',
  },
  noTables: {
    'zh-CN': '没有认出部门预算或部门决算公开表，没有可校验的内容。',
    'en-US': 'No budget or final-accounts disclosure table was recognised; there is nothing to check.',
  },
} as const satisfies Phrases;
