import type { Localised } from '../core/findings/localised';
import type { Phrases } from '../core/report/phrase';

/** Everything the page around the grid says. */
export const PREVIEW_PHRASES = {
  title: { 'zh-CN': '预算校核 · 网页版', 'en-US': 'Budget Check · in the browser' },
  open: { 'zh-CN': '打开', 'en-US': 'Open' },
  openHint: {
    'zh-CN': '打开自己的 .xlsx 工作簿，也可以把文件拖到页面上',
    'en-US': 'Open an .xlsx workbook of your own, or drop one on the page',
  },
  samples: { 'zh-CN': '示例', 'en-US': 'Samples' },
  samplesHint: { 'zh-CN': '打开已公开的预算、决算表', 'en-US': 'Open published budgets and final accounts' },
  undo: { 'zh-CN': '撤销', 'en-US': 'Undo' },
  redo: { 'zh-CN': '恢复', 'en-US': 'Redo' },
  download: { 'zh-CN': '下载', 'en-US': 'Download' },
  downloadHint: {
    'zh-CN': '下载带有您的改动和标注的工作簿，其余内容与原文件完全一致',
    'en-US': 'Download the workbook with your changes and the marks; everything else stays as it was',
  },
  privacy: { 'zh-CN': '文件只在本机处理，不会上传', 'en-US': 'Files stay on this computer' },
  grid: { 'zh-CN': '工作簿', 'en-US': 'Workbook' },
  pane: { 'zh-CN': '校核窗格', 'en-US': 'Check pane' },
  drop: { 'zh-CN': '松开鼠标即可打开', 'en-US': 'Drop to open' },
  starting: { 'zh-CN': '正在准备表格……', 'en-US': 'Preparing the spreadsheet…' },
  reading: { 'zh-CN': '正在读取“{name}”……', 'en-US': 'Reading “{name}”…' },
  showing: { 'zh-CN': '正在显示“{name}”……', 'en-US': 'Showing “{name}”…' },
  notOpened: { 'zh-CN': '“{name}”没有打开：{reason}', 'en-US': '“{name}” was not opened: {reason}' },
  notLoaded: {
    'zh-CN': '页面的一部分没有载入，请检查网络后刷新页面。',
    'en-US': 'Part of the page could not be loaded. Check the connection and reload.',
  },
  notDownloaded: { 'zh-CN': '“{name}”没有下载：{reason}', 'en-US': '“{name}” was not downloaded: {reason}' },
  notFetched: {
    'zh-CN': '文件取不到，请检查网络后再试。',
    'en-US': 'The file could not be fetched. Check the connection and try again.',
  },
  dismiss: { 'zh-CN': '关闭提示', 'en-US': 'Dismiss' },
  discard: {
    'zh-CN': '“{name}”里的改动还没有下载，打开别的文件就会丢失。要继续吗？',
    'en-US': 'The changes in “{name}” have not been downloaded and will be lost. Open another file?',
  },
  protected: {
    'zh-CN': '工作表受保护，这个单元格不能改动。',
    'en-US': 'The sheet is protected; this cell cannot be changed.',
  },
  block: {
    'zh-CN': '这个单元格由一个数组公式填写，不能单独改动；请在 Excel 或 WPS 中改公式。',
    'en-US': 'One array formula fills this cell and others; change the formula in Excel or WPS.',
  },
  structure: {
    'zh-CN': '网页版只改单元格的内容；增删行列、工作表请在 Excel 或 WPS 中进行。',
    'en-US': 'Only the content of cells can be changed here; rows, columns and sheets are for Excel or WPS.',
  },
  look: {
    'zh-CN': '网页版只改单元格的内容；字体、颜色等格式请在 Excel 或 WPS 中调整。',
    'en-US': 'Only the content of cells can be changed here; fonts and colours are for Excel or WPS.',
  },
  downloadName: { 'zh-CN': '{name}（校核）{extension}', 'en-US': '{name} (checked){extension}' },
} as const satisfies Phrases;

/** A workbook that comes with the page. */
export interface Sample {
  readonly file: string;
  readonly title: Localised;
}

/** The first is opened with the page. */
export const SAMPLES: readonly Sample[] = [
  {
    file: 'youhao-2026.xlsx',
    title: { 'zh-CN': '2026 年部门预算（伊春市友好区）', 'en-US': 'Budget 2026 (Youhao, Yichun)' },
  },
  {
    file: 'jinlin-2023.xlsx',
    title: { 'zh-CN': '2023 年部门预算（伊春市金林区）', 'en-US': 'Budget 2023 (Jinlin, Yichun)' },
  },
  {
    file: 'fengrun-2023.xlsx',
    title: { 'zh-CN': '2023 年部门预算（唐山市丰润区）', 'en-US': 'Budget 2023 (Fengrun, Tangshan)' },
  },
  {
    file: 'changchun-2024.xlsx',
    title: { 'zh-CN': '2024 年部门预算（长春市）', 'en-US': 'Budget 2024 (Changchun)' },
  },
  {
    file: 'jinlin-2021-final.xlsx',
    title: { 'zh-CN': '2021 年部门决算（伊春市金林区）', 'en-US': 'Final accounts 2021 (Jinlin, Yichun)' },
  },
];
