import type { Phrases } from '../../core/report/phrase';

export const RECOMPUTE = {
  unchecked: {
    'zh-CN': '先校验工作簿，才知道哪些小计、合计要重算。校验只读取，不改动。',
    'en-US': 'Check the workbook first, to find the subtotals and totals to recompute. Checking only reads.',
  },
  noTables: {
    'zh-CN': '没有认出预算表，也就没有可以重算的小计、合计。',
    'en-US': 'No budget table was recognised, so there are no subtotals to recompute.',
  },
  nothing: { 'zh-CN': '不用重算', 'en-US': 'Nothing to recompute' },
  nothingMeaning: {
    'zh-CN': '小计、合计、增减额、增减率都与明细相符，最多有四舍五入的尾差。',
    'en-US':
      'Subtotals, totals, changes and rates agree with their parts; at most rounding differences remain.',
  },
  intro: {
    'zh-CN': '{count} 处小计、合计、增减额或增减率与明细不符。勾选的才写入，明细不动。',
    'en-US':
      'Subtotals, totals, changes and rates that disagree with their parts: {count}. Only those ticked are written; parts never change.',
  },
  onlyConflicts: {
    'zh-CN': '没有可以直接重算的单元格。',
    'en-US': 'No cell can simply be recomputed.',
  },
  all: { 'zh-CN': '全选（已选 {chosen} 处，共 {count} 处）', 'en-US': 'All ({chosen} of {count} ticked)' },
  list: { 'zh-CN': '要重算的单元格', 'en-US': 'Cells to recompute' },
  where: { 'zh-CN': '{sheet} · 单位：{unit}', 'en-US': '{sheet} · unit: {unit}' },
  ticked: { 'zh-CN': '{chosen}/{count}', 'en-US': '{chosen}/{count}' },
  protected: { 'zh-CN': '工作表受保护', 'en-US': 'Protected sheet' },
  edit: {
    'zh-CN': '{name}，{address}：由 {before} 改为 {after}',
    'en-US': '{name}, {address}: from {before} to {after}',
  },
  blank: { 'zh-CN': '空白', 'en-US': 'blank' },
  as: { 'zh-CN': '写入', 'en-US': 'Write' },
  values: { 'zh-CN': '数值', 'en-US': 'Values' },
  formulas: { 'zh-CN': '公式', 'en-US': 'Formulas' },
  formulasMeaning: {
    'zh-CN': '公式会跟着明细变，以后改明细不必再重算。',
    'en-US': 'Formulas follow their parts, so later changes need no recomputing.',
  },
  write: { 'zh-CN': '写入选中的 {count} 处', 'en-US': 'Write the ticked cells ({count})' },
  writing: { 'zh-CN': '正在写入', 'en-US': 'Writing' },
  undo: { 'zh-CN': '撤销这次写入', 'en-US': 'Undo this writing' },
  writtenValues: {
    'zh-CN': '已写入 {count} 处数值，并重新校验。要恢复原样，请按“撤销这次写入”。',
    'en-US':
      'Values written: {count}; the workbook was checked again. "Undo this writing" puts everything back.',
  },
  writtenFormulas: {
    'zh-CN': '已写入 {count} 处公式，并重新校验。要恢复原样，请按“撤销这次写入”。',
    'en-US':
      'Formulas written: {count}; the workbook was checked again. "Undo this writing" puts everything back.',
  },
  locked: {
    'zh-CN': '受保护的 {count} 处没有写入，在：{sheets}。',
    'en-US': 'Protected cells left as they are: {count}, on {sheets}.',
  },
  undone: {
    'zh-CN': '已恢复写入前的内容，并重新校验；写入后又改过的单元格没有动。',
    'en-US':
      'What stood there before was put back and the workbook checked again; cells changed since were left.',
  },
  conflicts: {
    'zh-CN': '{count} 处的合计算法互相矛盾，不改',
    'en-US': 'Left alone, because their sums contradict each other: {count}',
  },
  conflictsMeaning: {
    'zh-CN': '同一格按不同的合计算出的数不一样，多半是明细有误，请先看“问题”。',
    'en-US':
      'Different sums give these cells different figures; a part must be wrong. See the findings first.',
  },
  stale: {
    'zh-CN': '{count} 处有自己的公式，结果没有更新，不改',
    'en-US': 'Left to their own formulas, whose results are old: {count}',
  },
  staleMeaning: {
    'zh-CN': '公式本身是对的，只是没有重新计算。按 F9 重新计算，再校验一次。',
    'en-US': 'The formulas are right but were not calculated again. Press F9 to calculate, then check again.',
  },
  staleResult: {
    'zh-CN': '{formula}：现为 {before}，应得 {after}',
    'en-US': '{formula}: reads {before}, comes to {after}',
  },
  claim: { 'zh-CN': '{equation}，得 {amount}', 'en-US': '{equation} gives {amount}' },
} as const satisfies Phrases;
