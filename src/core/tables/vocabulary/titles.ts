import type { BaseKind, Stage } from '../table-kind';

/** Title words of each kind, the most telling first: a “三公” table of 一般公共预算 is a “三公” table. */
const KINDS: readonly (readonly [RegExp, BaseKind | undefined])[] = [
  [/(部门|单位|整体).{0,8}整体.{0,8}绩效|整体(支出)?绩效/, 'department-performance'],
  [/绩效/, 'project-performance'],
  [/三公|机构运行(信息|情况)/, 'three-public-expenses'],
  // Published beside the disclosure tables, and no such table themselves.
  [
    /非税收入|行政事业性收费|征收计划|转移支付(预算|支出|明细|分|表)|债务(限额|余额|还本|付息|支出|收支|情况)|债券/,
    undefined,
  ],
  [/政府采购|采购预算|政府购买服务/, 'government-procurement'],
  [/(固定|国有)资产.{0,6}(占[用有]|情况|信息|配置)/, 'asset-holding'],
  [/政府性?基金/, 'government-fund-expenditure'],
  [/国有资本/, 'state-capital-expenditure'],
  [/(增减变化|增减变动|对比|比较|变动情况)/, 'change-analysis'],
  [/(一般公共预算|公共财政预算|财政拨款).{0,8}基本支出|^基本支出/, 'general-budget-basic-expenditure'],
  [/(一般公共预算|公共财政预算).{0,8}项目支出/, 'general-budget-project-expenditure'],
  [/项目支出|项目(预算)?(明细|情况|汇总)|专项(资金|支出)/, 'project-expenditure'],
  [/一般公共预算(财政拨款)?收(入)?支(出)?.{0,4}(总|表)/, 'fiscal-appropriation-summary'],
  [/一般公共预算|公共财政预算/, 'general-budget-expenditure'],
  [/财政拨款(预算)?收(入)?支(出)?/, 'fiscal-appropriation-summary'],
  [/财政拨款支出/, 'general-budget-expenditure'],
  [/收支|收入支出/, 'revenue-expenditure-summary'],
  [/收入/, 'revenue-summary'],
  [/支出/, 'expenditure-summary'],
];

/** A line that can be the title of a table: it ends in 表 (or 情况, 预算, 决算), perhaps followed by a bracket. */
const TITLE = /(表(格|[一二三四五六七八九十]+|\d+)?|情况|预算|决算|总(计)?)(\(.*\))*$/;
/** Words that speak of a table without being its title. */
const NOT_A_TITLE = /^(注|备注|说明|附注|单位|部门|填报|编制|审核)[:;]|^目录|。|详见|见附|情况说明$/;

/** Longest text that can still be a title; longer ones are sentences. */
const LONGEST_TITLE = 60;

/** The unit, said in the same cell: 部门收支总表 单位:万元. */
const UNIT_BEHIND = /(?<=[\u4e00-\u9fff)])(金额|计量|货币)?单位:(人民币)?[万千百亿]?元$/;

/** Whether a normalised text reads as the title of some table. */
export function looksLikeTitle(whole: string): boolean {
  const text = whole.replace(UNIT_BEHIND, '');
  return text.length >= 3 && text.length <= LONGEST_TITLE && TITLE.test(text) && !NOT_A_TITLE.test(text);
}

/** The kind a normalised title names; undefined when it names none. */
export function kindOfTitle(text: string): BaseKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether a normalised title names a table that is published beside the disclosure tables and is none of them. */
export function isBesideDisclosure(text: string): boolean {
  const named = KINDS.find(([pattern]) => pattern.test(text));
  return named !== undefined && named[1] === undefined;
}

/** 决算 or 预算 as a normalised title tells; undefined when it does not. */
export function stageOfTitle(text: string): Stage | undefined {
  if (/决算|自评/.test(text)) return 'final';
  return /预算(?!财政拨款|拨款)/.test(
    text.replace(/一般公共预算|公共财政预算|政府性?基金预算|国有资本经营预算/g, ''),
  )
    ? 'budget'
    : undefined;
}
