import type { Phrases } from '../../core/report/phrase';

export const CONVERT = {
  unchecked: {
    'zh-CN': '先校验工作簿，才知道哪些表以元为单位。校验只读取，不改动。',
    'en-US': 'Check the workbook first, to find the tables in yuan. Checking only reads.',
  },
  none: {
    'zh-CN': '没有以元为单位的公开表，不用换算。',
    'en-US': 'No disclosure table is in yuan, so there is nothing to convert.',
  },
  intro: {
    'zh-CN': '勾选的表换算为万元，各写入一张新工作表；原表不动。换算时舍位平衡，合计仍等于明细之和。',
    'en-US':
      'The tables ticked are converted to 10,000 yuan, each on a new sheet; the originals stay. Rounding is balanced, so totals still equal their parts.',
  },
  decimals: { 'zh-CN': '保留小数', 'en-US': 'Decimals' },
  planning: { 'zh-CN': '正在舍位平衡……', 'en-US': 'Balancing the rounding…' },
  tables: { 'zh-CN': '要换算的表', 'en-US': 'Tables to convert' },
  total: {
    'zh-CN': '{name}：{before} {unit} → {after} 万元',
    'en-US': '{name}: {before} {unit} → {after} (10,000 yuan)',
  },
  moved: {
    'zh-CN': '为保持平衡，{count} 个数与自身四舍五入相差末位一个单位。',
    'en-US': 'To stay balanced, amounts one unit of the last digit off their own rounding: {count}.',
  },
  unbalanced: {
    'zh-CN': '没有能让各项关系都成立的舍位办法，只能逐数四舍五入，新表下方会注明：{equation}',
    'en-US':
      'No rounding keeps every relation, so amounts are rounded one by one and the new sheet says so: {equation}',
  },
  broken: {
    'zh-CN': '本表有 {count} 项关系原本就不成立，请先改正。',
    'en-US': 'Relations that do not hold in the table as it is: {count}. Correct them first.',
  },
  write: { 'zh-CN': '写入新工作表（{count} 张）', 'en-US': 'Write new sheets ({count})' },
  writing: { 'zh-CN': '正在写入…', 'en-US': 'Writing…' },
  written: { 'zh-CN': '已写入：{names}。', 'en-US': 'Written: {names}.' },
} as const satisfies Phrases;
