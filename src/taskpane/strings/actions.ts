import type { Phrases } from '../../core/report/phrase';

export const ACTIONS = {
  label: { 'zh-CN': '写回工作簿', 'en-US': 'Write to the workbook' },
  mark: { 'zh-CN': '标注', 'en-US': 'Mark' },
  report: { 'zh-CN': '校验报告', 'en-US': 'Report' },
  clear: { 'zh-CN': '清除标记', 'en-US': 'Clear marks' },
  outdated: {
    'zh-CN': '工作簿里的标记来自先前的校验。',
    'en-US': 'The marks in the workbook are those of an earlier check.',
  },
  marking: { 'zh-CN': '正在写入工作簿', 'en-US': 'Writing to the workbook' },
  clearing: { 'zh-CN': '正在清除标记', 'en-US': 'Clearing marks' },
  cellMarked: {
    'zh-CN': '已标注“{sheet}”{address}，说明写在批注里。',
    'en-US': '"{sheet}" {address} was marked, with the explanation in a note.',
  },
  cellColoured: {
    'zh-CN': '已标注“{sheet}”{address}。该格和旁边已有批注，没有写说明。',
    'en-US':
      '"{sheet}" {address} was marked, without an explanation: the cell and those beside it have notes already.',
  },
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
