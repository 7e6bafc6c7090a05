import type { Localised } from '../../findings/localised';
import type { UnrecognisedReason } from '../../tables/budget-table';

/** Why a sheet, or a part of one, was not checked. */
export const UNRECOGNISED_REASONS = {
  empty: { 'zh-CN': '工作表是空的', 'en-US': 'The sheet is empty' },
  'no-figures': { 'zh-CN': '没有金额', 'en-US': 'There are no amounts' },
  contents: { 'zh-CN': '目录或封面', 'en-US': 'Contents or cover page' },
  narrative: { 'zh-CN': '文字说明', 'en-US': 'Text' },
  hidden: { 'zh-CN': '工作表已隐藏', 'en-US': 'The sheet is hidden' },
  unreadable: { 'zh-CN': '工作表无法读取', 'en-US': 'The sheet could not be read' },
  'unknown-title': { 'zh-CN': '认不出是哪张公开表', 'en-US': 'It is not a known disclosure table' },
  'unknown-columns': { 'zh-CN': '认不出表头各栏的含义', 'en-US': 'The meaning of its columns is not known' },
  'set-aside': {
    'zh-CN': '按您的更正，不作为预算表',
    'en-US': 'Set aside: you said that it is no budget table',
  },
  'own-report': { 'zh-CN': '本工具生成的工作表', 'en-US': 'A sheet written by this tool' },
  'last-year': {
    'zh-CN': '作为上年的表用于对比，本次没有核对',
    'en-US': 'Taken for last year’s tables and compared with, not checked itself',
  },
  copy: {
    'zh-CN': '与另一张工作表是同一张公开表，没有重复核对',
    'en-US': 'Another version of a table that was checked',
  },
} as const satisfies Record<UnrecognisedReason, Localised>;
