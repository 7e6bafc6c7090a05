import type { Phrases } from '../../core/report/phrase';

/** What is said on the tie-out map. */
export const MAP = {
  label: {
    'zh-CN': '勾稽图：上下方向键逐项查看，回车查看问题',
    'en-US': 'Tie-out map: walk with the arrow keys, press Enter for the findings',
  },
  organisation: { 'zh-CN': '单位', 'en-US': 'Organisation' },
  units: { 'zh-CN': 'Σ {count} 个单位', 'en-US': 'Σ of {count} units' },
  department: { 'zh-CN': '部门：{name}', 'en-US': 'Department: {name}' },
  tie: { 'zh-CN': '《{one}》与《{other}》', 'en-US': '{one} and {other}' },
  tieHeld: {
    'zh-CN': '{tie}：{relations} 项关系全部成立',
    'en-US': '{tie}: all {relations} relations hold',
  },
  tieRounding: {
    'zh-CN': '{tie}：{relations} 项关系成立，其中 {rounding} 项有尾差',
    'en-US': '{tie}: {relations} relations hold, {rounding} of them within rounding',
  },
  tieBroken: {
    'zh-CN': '{tie}：{relations} 项关系中 {broken} 项不成立，最大相差 {largest} {unit}',
    'en-US': '{tie}: {broken} of {relations} relations broken; the largest difference is {largest} ({unit})',
  },
  tableStanding: { 'zh-CN': '{table}：{standing}', 'en-US': '{table}: {standing}' },
  hint: {
    'zh-CN': '点一张表或一条线，只看与它有关的问题。',
    'en-US': 'Choose a table or a line to see only what concerns it.',
  },
  held: { 'zh-CN': '成立', 'en-US': 'holds' },
  rounding: { 'zh-CN': '有尾差', 'en-US': 'rounding' },
  broken: { 'zh-CN': '不成立', 'en-US': 'broken' },
  figures: {
    'zh-CN': '线上数字为最大差额，单位：{unit}',
    'en-US': 'Figures: the largest difference ({unit})',
  },
  alone: { 'zh-CN': '不与其他表勾稽的表', 'en-US': 'Tables tied to no other' },
  only: { 'zh-CN': '只看：{name}', 'en-US': 'Only: {name}' },
  showAll: { 'zh-CN': '不再只看{name}', 'en-US': 'No longer only {name}' },
} as const satisfies Phrases;
