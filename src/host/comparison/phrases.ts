import type { Localised } from '../../core/findings/localised';
import type { TablePart } from '../../core/previous/table-part';
import type { Phrases } from '../../core/report/phrase';
import { COMPARISON_TITLE } from '../../core/tables/vocabulary/own-sheets';

/** What stands on the comparison sheet. */
export const COMPARISON_PHRASES = {
  name: { 'zh-CN': '对比上年', 'en-US': 'Last Year Compared' },
  title: COMPARISON_TITLE,
  source: {
    'zh-CN': '上年数取自 {file}；本年数引用本工作簿，增减额、增减% 为公式，主要原因请填写。',
    'en-US':
      'Last year’s figures come from {file}; this year’s refer to this workbook, changes are formulas. Fill in the main reasons.',
  },
  ownSource: {
    'zh-CN': '上年数、本年数引用本工作簿，增减额、增减% 为公式，主要原因请填写。',
    'en-US': 'Figures of both years refer to this workbook, changes are formulas. Fill in the main reasons.',
  },
  table: { 'zh-CN': '{title}（{unit}）', 'en-US': '{title} ({unit})' },
  partOfTable: { 'zh-CN': '{title}：{part}（{unit}）', 'en-US': '{title}: {part} ({unit})' },
  code: { 'zh-CN': '科目编码', 'en-US': 'Code' },
  subject: { 'zh-CN': '科目名称', 'en-US': 'Name' },
  previousBudget: { 'zh-CN': '上年预算数', 'en-US': 'Last year' },
  currentBudget: { 'zh-CN': '本年预算数', 'en-US': 'This year' },
  previousFinal: { 'zh-CN': '上年决算数', 'en-US': 'Last year' },
  currentFinal: { 'zh-CN': '本年决算数', 'en-US': 'This year' },
  change: { 'zh-CN': '增减额', 'en-US': 'Change' },
  rate: { 'zh-CN': '增减%', 'en-US': 'Change %' },
  reason: { 'zh-CN': '主要原因', 'en-US': 'Main reason' },
  largest: { 'zh-CN': '变动最大的科目（{unit}）', 'en-US': 'Largest changes ({unit})' },
  gone: { 'zh-CN': '{name}（本年无此项）', 'en-US': '{name} (gone)' },
  new: { 'zh-CN': '{name}（上年无此项）', 'en-US': '{name} (new)' },
  renamed: { 'zh-CN': '{name}（上年名称：{former}）', 'en-US': '{name} (last year: {former})' },
} as const satisfies Phrases;

/** Parts of a table that are compared one by one. */
export const TABLE_PARTS = {
  revenue: { 'zh-CN': '收入', 'en-US': 'revenue' },
  expenditure: { 'zh-CN': '支出', 'en-US': 'expenditure' },
  functional: { 'zh-CN': '按功能分类', 'en-US': 'by function' },
  economic: { 'zh-CN': '按经济分类', 'en-US': 'by economic nature' },
  unit: { 'zh-CN': '按单位', 'en-US': 'by unit' },
  project: { 'zh-CN': '按项目', 'en-US': 'by project' },
  source: { 'zh-CN': '按来源', 'en-US': 'by source' },
  item: { 'zh-CN': '按项', 'en-US': 'by item' },
  nature: { 'zh-CN': '按支出性质', 'en-US': 'by kind of expenditure' },
  single: { 'zh-CN': '合计', 'en-US': 'total' },
} as const satisfies Record<TablePart, Localised>;
