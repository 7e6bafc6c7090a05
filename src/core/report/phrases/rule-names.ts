import type { Localised } from '../../findings/localised';
import type { RuleId } from '../../findings/rule-id';

/** A few words for each rule id, for lists and headings; the whole meaning stands in the rule itself. */
export const RULE_NAMES = {
  'row-split': { 'zh-CN': '行内分项', 'en-US': 'row split' },
  'column-group': { 'zh-CN': '栏目小计', 'en-US': 'column subtotal' },
  hierarchy: { 'zh-CN': '科目层级', 'en-US': 'hierarchy' },
  'grand-total': { 'zh-CN': '合计', 'en-US': 'total' },
  balance: { 'zh-CN': '收支平衡', 'en-US': 'balance' },
  'cross-table': { 'zh-CN': '表间勾稽', 'en-US': 'tie-out' },
  'unit-rollup': { 'zh-CN': '单位汇总', 'en-US': 'unit roll-up' },
  'part-of-whole': { 'zh-CN': '部分不超总数', 'en-US': 'part of whole' },
  'change-amount': { 'zh-CN': '增减额', 'en-US': 'change' },
  'change-rate': { 'zh-CN': '增减率', 'en-US': 'rate of change' },
  'previous-figure': { 'zh-CN': '上年数', 'en-US': 'figure of last year' },
  share: { 'zh-CN': '占比', 'en-US': 'share' },
  'narrative-amount': { 'zh-CN': '说明金额', 'en-US': 'amount in the narrative' },
  'narrative-rate': { 'zh-CN': '说明增减率', 'en-US': 'rate in the narrative' },
  'narrative-direction': { 'zh-CN': '说明增减方向', 'en-US': 'direction in the narrative' },
  'narrative-unit': { 'zh-CN': '说明单位', 'en-US': 'unit in the narrative' },
  'unit-mismatch': { 'zh-CN': '金额单位', 'en-US': 'money unit' },
  'year-mismatch': { 'zh-CN': '年度', 'en-US': 'year' },
  'text-number': { 'zh-CN': '文本数字', 'en-US': 'number as text' },
  'error-value': { 'zh-CN': '公式出错', 'en-US': 'error value' },
  'not-calculated': { 'zh-CN': '公式未计算', 'en-US': 'formula not calculated' },
  'merged-amount': { 'zh-CN': '金额跨行合并', 'en-US': 'merged amount' },
  'unknown-code': { 'zh-CN': '未知编码', 'en-US': 'unknown code' },
  'code-name': { 'zh-CN': '编码与名称', 'en-US': 'code and name' },
  'duplicate-line': { 'zh-CN': '重复行', 'en-US': 'duplicate line' },
  'missing-table': { 'zh-CN': '缺表', 'en-US': 'missing table' },
  'duplicate-table': { 'zh-CN': '重复的表', 'en-US': 'duplicate table' },
  'empty-table-note': { 'zh-CN': '空表说明', 'en-US': 'note of an empty table' },
  rounding: { 'zh-CN': '尾差', 'en-US': 'rounding' },
  'template-residue': { 'zh-CN': '模板残留', 'en-US': 'template residue' },
} as const satisfies Record<RuleId, Localised>;

/** One word for the rules that nearly every table meets. */
export const SHORT_RULE_NAMES: Readonly<Partial<Record<RuleId, Localised>>> = {
  'row-split': { 'zh-CN': '分项', 'en-US': 'rows' },
  'column-group': { 'zh-CN': '小计', 'en-US': 'subtotals' },
  hierarchy: { 'zh-CN': '层级', 'en-US': 'levels' },
  'grand-total': { 'zh-CN': '合计', 'en-US': 'totals' },
  balance: { 'zh-CN': '平衡', 'en-US': 'balance' },
  'cross-table': { 'zh-CN': '表间', 'en-US': 'tie-outs' },
  'unit-rollup': { 'zh-CN': '单位', 'en-US': 'units' },
  'part-of-whole': { 'zh-CN': '上限', 'en-US': 'limits' },
};

/** The rule in as few words as it has, for narrow columns. */
export function shortRuleName(rule: RuleId): Localised {
  return SHORT_RULE_NAMES[rule] ?? RULE_NAMES[rule];
}
