import type { Phrases } from '../../core/report/phrase';

export const REPORT = {
  meaning: {
    'zh-CN': '报告写明每处问题、已忽略的及原因、没有核对的部分。文件只保存在本机，不上传。',
    'en-US':
      'The report tells every finding, what is ignored and why, and what was not checked. Files stay on this computer.',
  },
  notYet: {
    'zh-CN': '还没有校验结果。请先校验工作簿。',
    'en-US': 'There is no result yet. Check the workbook first.',
  },
  sheet: { 'zh-CN': '写成工作表', 'en-US': 'Write as a sheet' },
  sheetMeaning: {
    'zh-CN': '在工作簿末尾写“校验报告”工作表，并标注单元格；可随时清除。',
    'en-US':
      'Writes the sheet "Check Report" at the end and marks the cells; both can be cleared at any time.',
  },
  html: { 'zh-CN': '网页（可打印）', 'en-US': 'Page (to print)' },
  json: { 'zh-CN': '数据（JSON）', 'en-US': 'Data (JSON)' },
  save: { 'zh-CN': '保存', 'en-US': 'Save' },
  copy: { 'zh-CN': '复制', 'en-US': 'Copy' },
  saveAs: { 'zh-CN': '保存{what}', 'en-US': 'Save: {what}' },
  copyAs: { 'zh-CN': '复制{what}', 'en-US': 'Copy: {what}' },
  fileName: { 'zh-CN': '校核报告-{workbook}.{extension}', 'en-US': 'Check report - {workbook}.{extension}' },
  saved: {
    'zh-CN': '已交给浏览器保存。桌面版 Excel 若没有出现文件，请改用“复制”，粘贴到记事本再保存。',
    'en-US':
      'The file was handed over to be saved. If none appears in desktop Excel, copy instead and paste it into a text editor.',
  },
  copied: { 'zh-CN': '报告内容已复制。', 'en-US': 'The report was copied.' },
} as const satisfies Phrases;
