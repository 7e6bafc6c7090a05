import type { Source } from '../facets';

/** Words for where money comes from, most specific first; texts are in normalised form. */
const SOURCES: readonly (readonly [RegExp, Source])[] = [
  [/^(使用|动用)(以前年度)?非财政拨款结余|^(使用|动用)专用结余|^用(事业基金|非财政拨款结余)弥补/, 'surplus'],
  [/政府性?基金/, 'fund'],
  [/^基金(预算)?(拨款|收入|支出)?/, 'fund'],
  [/国有资本/, 'capital'],
  [/一般公共预算|公共财政预算|^一般预算/, 'general'],
  [/财政专户|专户(管理|核拨)/, 'special-account'],
  [/附属单位(上缴|缴款)|下级单位上缴/, 'subordinate'],
  [/上级(单位)?补助/, 'superior'],
  [/事业单位经营收入|^经营收入|^经营$/, 'operating'],
  [/事业收入|事业单位结转/, 'institutional'],
  [/^其他收入|^其他资金|其他收入结转|投资收益|捐赠收入/, 'other'],
  [/单位资金|自有资金|单位自筹|非财政拨款/, 'own'],
  [/财政拨款|^财政性资金/, 'fiscal'],
];

/** The source a heading or a revenue line names; undefined when it names none. */
export function sourceNamed(text: string): Source | undefined {
  return SOURCES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether a source is one of the budgets that 财政拨款 consists of. */
export function isPartOfFiscal(source: Source | undefined): boolean {
  return source === 'general' || source === 'fund' || source === 'capital';
}
