import type { Phrases } from '../../core/report/phrase';

/** The page 对比上年. */
export const PREVIOUS = {
  purpose: {
    'zh-CN': '选好上年的表，就能核对本年各表列出的上年数，并看到每个科目的增减。文件只在本机读取，不会上传。',
    'en-US':
      'Choose last year’s tables to check the figures of last year this year’s tables print, and to see what changed line by line. The file is read on this computer and goes nowhere else.',
  },
  lastYear: { 'zh-CN': '上年的表', 'en-US': 'Last year’s tables' },
  chooseFile: { 'zh-CN': '选择上年文件', 'en-US': 'Choose last year’s file' },
  chosen: { 'zh-CN': '已选用：{name}', 'en-US': 'In use: {name}' },
  change: { 'zh-CN': '更换', 'en-US': 'Change' },
  remove: { 'zh-CN': '移除', 'en-US': 'Remove' },
  opening: { 'zh-CN': '正在读取上年文件', 'en-US': 'Reading last year’s file' },
  opened: { 'zh-CN': '“{name}”已读取。', 'en-US': '"{name}" was read.' },
  notOpened: { 'zh-CN': '“{name}”没有选用：{reason}', 'en-US': '"{name}" is not used: {reason}' },
  partlyOpened: {
    'zh-CN': '“{name}”中有读不出的内容：{reason}',
    'en-US': 'Part of "{name}" could not be read: {reason}',
  },
  ownSheets: { 'zh-CN': '上年的表就在本工作簿里', 'en-US': 'Last year’s tables stand in this workbook' },
  ownSheetsMeaning: {
    'zh-CN': '勾选放着上年表的工作表。它们只用来对比，不再当作本年的表核对。',
    'en-US':
      'Tick the sheets of last year’s tables. They are compared with, and no longer checked as this year’s.',
  },
  sheetOfYear: { 'zh-CN': '{sheet}（{year} 年）', 'en-US': '{sheet} ({year})' },
  useSheets: { 'zh-CN': '用勾选的 {count} 张对比', 'en-US': 'Compare with the ticked sheets ({count})' },
  notYetChecked: {
    'zh-CN': '还没有用所选的上年的表校验。',
    'en-US': 'The workbook has not been checked beside the chosen tables yet.',
  },
  wrongFigures: {
    'zh-CN': '本年表中有 {count} 处上年数与上年的表不符，见“问题”。',
    'en-US': 'Figures of last year that differ from last year’s own tables: {count}. See Findings.',
  },
  rightFigures: {
    'zh-CN': '本年表中列出的上年数，都与上年的表一致。',
    'en-US': 'Every figure of last year that this year’s tables print agrees with last year’s own.',
  },
  showFindings: { 'zh-CN': '查看问题', 'en-US': 'Show findings' },
  table: { 'zh-CN': '对比哪张表', 'en-US': 'Table to compare' },
  unit: { 'zh-CN': '单位：{unit}', 'en-US': 'Unit: {unit}' },
  largest: { 'zh-CN': '变动最大的 {count} 项', 'en-US': 'Largest changes ({count})' },
  largestMeaning: {
    'zh-CN': '实心条为增加，条纹为减少。',
    'en-US': 'Solid bars are increases, striped ones decreases.',
  },
  lines: { 'zh-CN': '逐行对比', 'en-US': 'Line by line' },
  onlyChanged: { 'zh-CN': '只列有变动的', 'en-US': 'Changed lines only' },
  noneChanged: { 'zh-CN': '这张表各行都与上年持平。', 'en-US': 'No line of this table has changed.' },
  before: { 'zh-CN': '上年', 'en-US': 'Last year' },
  now: { 'zh-CN': '本年', 'en-US': 'This year' },
  difference: { 'zh-CN': '增减额', 'en-US': 'Change' },
  rate: { 'zh-CN': '增减%', 'en-US': 'Change %' },
  unknown: { 'zh-CN': '不明', 'en-US': 'unknown' },
  isNew: { 'zh-CN': '上年无此项', 'en-US': 'New this year' },
  isGone: { 'zh-CN': '本年无此项', 'en-US': 'Gone this year' },
  isRenamed: { 'zh-CN': '上年名称：{name}', 'en-US': 'Last year: {name}' },
  showMore: { 'zh-CN': '再列 {count} 行（共 {all} 行）', 'en-US': 'List {count} more lines (of {all})' },
  write: { 'zh-CN': '写入对比表', 'en-US': 'Write the comparison' },
  writeMeaning: {
    'zh-CN': '在本工作簿末尾加一张工作表：各表逐行对比，增减为公式，主要原因留空，附变动最大科目的图。',
    'en-US':
      'Adds a sheet at the end of this workbook: every table line by line with live formulas, room for the main reasons, and a chart of the largest changes.',
  },
  writing: { 'zh-CN': '正在写入', 'en-US': 'Writing' },
  written: {
    'zh-CN': '对比表已写入工作表“{name}”。',
    'en-US': 'The comparison was written to the sheet {name}.',
  },
} as const satisfies Phrases;

/** What is compared, in a list of tables. */
export const COMPARED_TABLE = {
  part: { 'zh-CN': '{kind}（{part}）', 'en-US': '{kind} ({part})' },
  owned: { 'zh-CN': '{owner} {kind}', 'en-US': '{owner}: {kind}' },
} as const satisfies Phrases;
