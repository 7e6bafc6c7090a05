import { WAN } from '../../../../amount/fen';
import type { Localised } from '../../../../findings/localised';
import type { Item } from '../../../../tables/facets';
import { projectsWithTargets } from '../../../facts/projects-with-targets';
import type { DraftContext, SectionWriter } from '../../draft-context';
import { amountText, customaryQuantum, rounded } from '../../wording/amount-text';
import { BLANK } from '../../wording/blanks';
import { amountOf, changeClause } from '../../wording/clauses';

/** What is planned of a budget, and what was spent of final accounts. */
export type Spent = '预算' | '支出';

const RUNNING_COSTS_REMARK: Localised = {
  'zh-CN':
    '表中没有机关运行经费，这里取的是基本支出中的公用经费；请按本地口径核实，没有机关运行经费的单位请改写。',
  'en-US':
    'No table gives 机关运行经费; this is the operating part of the basic expenditure. Confirm it by local practice; units without such costs say so instead.',
};

/** 机关运行经费: the 公用经费 of the basic expenditure, which the clerk confirms for units that have any. */
export function runningCosts(spent: Spent): SectionWriter {
  return ({ name, year, quotes, manner }) => {
    const topic = { flow: 'expenditure', source: 'general', nature: 'public' } as const;
    const quote = quotes.of(topic, 'general-budget-basic-expenditure', 'general-budget-expenditure');
    if (!quote) return null;
    return {
      title: '关于机关运行经费的说明',
      paragraphs: [`${year}，${name}机关运行经费${spent}${amountOf(quote)}${changeClause(quote, manner)}。`],
      remark: RUNNING_COSTS_REMARK,
    };
  };
}

const PROCURED: readonly (readonly [Item, string])[] = [
  ['goods', '货物'],
  ['works', '工程'],
  ['services', '服务'],
];

/** 政府采购: 货物, 工程 and 服务, left open where the workbook has no table of it. */
export function procurement(spent: Spent): SectionWriter {
  return ({ name, year, quotes }) => {
    const asked = (item: Item | null): string => {
      const topic = { domain: 'procurement', ...(item === null ? {} : { item }) } as const;
      const quote = quotes.of(topic, 'government-procurement');
      return quote ? amountOf(quote) : `${BLANK}万元`;
    };
    const parts = PROCURED.map(([item, title]) => `政府采购${title}${spent}${asked(item)}`).join('、');
    return {
      title: '关于政府采购情况的说明',
      paragraphs: [`${year}，${name}政府采购${spent}总额${asked(null)}，其中：${parts}。`],
    };
  };
}

/** 国有资产占用: what is held at the end of a year, counted by the clerk. */
export function assets(yearsBack: 0 | 1): SectionWriter {
  return ({ name, endOfYear, quotes }) => {
    const held = quotes.of({ domain: 'assets' }, 'asset-holding');
    const worth = held ? `固定资产金额${amountOf(held)}，其中：` : '共有';
    const counts = `车辆${BLANK}辆，单价100万元（含）以上设备（不含车辆）${BLANK}台（套），房屋${BLANK}平方米`;
    return {
      title: '关于国有资产占用情况的说明',
      paragraphs: [`截至${endOfYear(yearsBack)}，${name}${worth}${counts}。`],
    };
  };
}

/** 绩效: how many projects have targets, and the money they are about. */
export const performance: SectionWriter = (context) => {
  const { name, year } = context;
  const projects = toldProjects(context);
  const count = projects?.count ?? BLANK;
  const amount = projects?.amount ?? `${BLANK}万元`;
  return {
    title: '关于预算绩效情况的说明',
    paragraphs: [
      `${year}，${name}实行绩效目标管理的项目${count}个，涉及预算金额${amount}。`,
      ...ofDepartment(context),
    ],
  };
};

/** 部门整体绩效: what all the money of the department is to achieve, or has achieved; nothing where no form tells of it. */
function ofDepartment({ name, year, quotes }: DraftContext): string[] {
  const { stage, tables } = quotes.book;
  const whole = quotes.of({ flow: 'expenditure' }, 'expenditure-summary', 'revenue-expenditure-summary');
  if (!whole || !tables.some(({ base }) => base === 'department-performance')) return [];
  const told =
    stage === 'final' ? '开展部门整体支出绩效自评，涉及资金' : '设定部门整体绩效目标，涉及部门预算支出';
  return [`${year}，${name}${told}${amountOf(whole)}。`];
}

/**
 * The projects of the performance tables and their sum, left open where one of them cannot be read; null where none is told. A sum
 * beyond all expenditure is in another unit than its table says, or counts forms twice.
 */
function toldProjects({ quotes }: DraftContext): { count: number; amount: string | null } | null {
  const amounts = projectsWithTargets(quotes.book.tables);
  if (amounts.length === 0) return null;
  if (amounts.includes(null)) return { count: amounts.length, amount: null };
  const sum = amounts.reduce<number>((total, amount) => total + amount!, 0);
  const whole = quotes.of({ flow: 'expenditure' }, 'expenditure-summary', 'revenue-expenditure-summary');
  if (whole !== null && sum > whole.amount) return null;
  const quantum = customaryQuantum(WAN);
  return { count: amounts.length, amount: amountText(rounded(sum, quantum), WAN, quantum) };
}
