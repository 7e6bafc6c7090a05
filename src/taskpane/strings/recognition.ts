import type { Phrases } from '../../core/report/phrase';
import type { UnfitReason } from '../../core/tables/hints/recognition-hint';

/** What the user knows better of a table. */
export const RECOGNITION = {
  correct: { 'zh-CN': '更正', 'en-US': 'Correct' },
  correctNamed: { 'zh-CN': '更正识别：{name}', 'en-US': 'Correct how it was recognised: {name}' },
  corrected: { 'zh-CN': '已按您的更正', 'en-US': 'As you said' },
  form: { 'zh-CN': '更正识别', 'en-US': 'Correct how it was recognised' },
  kind: { 'zh-CN': '这是哪张表', 'en-US': 'Which table it is' },
  kindAutomatic: { 'zh-CN': '自动识别', 'en-US': 'Found automatically' },
  noTable: { 'zh-CN': '不是预算表，不校验', 'en-US': 'No budget table; leave it out' },
  budgets: { 'zh-CN': '预算公开表', 'en-US': 'Budget' },
  finals: { 'zh-CN': '决算公开表', 'en-US': 'Final accounts' },
  unit: { 'zh-CN': '金额单位', 'en-US': 'Unit' },
  automatic: { 'zh-CN': '自动（{found}）', 'en-US': 'Automatic ({found})' },
  year: { 'zh-CN': '年度', 'en-US': 'Year' },
  header: { 'zh-CN': '表头', 'en-US': 'Header' },
  headerMeaning: {
    'zh-CN': '填工作表左边的行号，不含“栏次”行；留空则自动识别。',
    'en-US':
      'Row numbers as the sheet shows them, without the row that numbers the columns; empty: automatic.',
  },
  headerFirst: { 'zh-CN': '第一行', 'en-US': 'First row' },
  headerLast: { 'zh-CN': '最后一行', 'en-US': 'Last row' },
  apply: { 'zh-CN': '应用并重新校验', 'en-US': 'Apply and check again' },
  cancel: { 'zh-CN': '取消', 'en-US': 'Cancel' },
  undo: { 'zh-CN': '恢复自动识别', 'en-US': 'Back to automatic' },
  remove: { 'zh-CN': '删除这条更正', 'en-US': 'Remove' },
  yearWrong: { 'zh-CN': '年度应是四位数，例如 2026。', 'en-US': 'A year has four digits, such as 2026.' },
  rowsWrong: {
    'zh-CN': '表头的行号应在 1 到 {rows} 之间，最后一行不在第一行之前。',
    'en-US': 'Header rows lie between 1 and {rows}, the last not before the first.',
  },
  rowsTooMany: { 'zh-CN': '表头最多 {most} 行。', 'en-US': 'A header has at most {most} rows.' },
  rowsWithoutWords: {
    'zh-CN': '表头的第一行和最后一行都要有文字。',
    'en-US': 'The first and the last row of a header must have words.',
  },
  staleFirst: {
    'zh-CN': '工作簿已改动，请先重新校验再更正。',
    'en-US': 'The workbook has changed; check again before correcting.',
  },
  appliedAsTable: {
    'zh-CN': '已更正：{where}按《{kind}》校验。更正已随工作簿保存。',
    'en-US': 'Corrected: {where} is checked as {kind}. This is kept with the workbook.',
  },
  appliedAsNone: {
    'zh-CN': '已更正：{where}不再作为预算表。更正已随工作簿保存。',
    'en-US': 'Corrected: {where} is no longer taken for a budget table. This is kept with the workbook.',
  },
  appliedInVain: {
    'zh-CN': '更正已保存，但按它认不出{where}的表：{reason}。请检查表头的行号，或恢复自动识别。',
    'en-US':
      'The correction is kept, but no table was found in {where}: {reason}. Check the header rows, or go back to automatic.',
  },
  undone: { 'zh-CN': '已恢复自动识别。', 'en-US': 'Back to automatic recognition.' },
  unfit: { 'zh-CN': '不再适用的更正 {count} 条', 'en-US': 'Corrections that fit no longer: {count}' },
  unfitOne: {
    'zh-CN': '对工作表“{sheet}”中“{words}”的更正已不适用：{reason}',
    'en-US': 'The correction of "{words}" on sheet {sheet} fits no longer: {reason}',
  },
} as const satisfies Phrases;

export const UNFIT_REASONS = {
  'sheet-gone': { 'zh-CN': '没有这张工作表了', 'en-US': 'the sheet is gone' },
  'start-gone': { 'zh-CN': '找不到这些文字了', 'en-US': 'these words are gone' },
  'header-gone': { 'zh-CN': '表头的文字变了', 'en-US': 'the words of the header have changed' },
  'no-part': {
    'zh-CN': '这些文字不在任何一张表的标题或表头里',
    'en-US': 'these words are in no title or header of a table',
  },
} as const satisfies Phrases & Record<UnfitReason, unknown>;
