import { WAN } from '../../../../amount/fen';
import type { Flow } from '../../../../tables/facets';
import type { BaseKind } from '../../../../tables/table-kind';
import type { DraftContext, DraftSection, SectionWriter } from '../../draft-context';
import { carried, expenditureByNature, finalRevenueBySource, named } from '../../figures/named-figures';
import { withReason } from '../../wording/blanks';
import { changeText } from '../../wording/change';
import { amountOf, changeClause, consistingOf, listed, shareClause, used } from '../../wording/clauses';

/** 收入支出决算总表: what came in and went out in all, against last year and against what was planned. */
export const revenueAndExpenditure: SectionWriter = (context) =>
  bothFlows(context, '关于收入支出决算总体情况的说明', 'revenue-expenditure-summary');

/** 财政拨款收入支出决算总表. */
export const fiscalAppropriation: SectionWriter = (context) =>
  bothFlows(context, '关于财政拨款收入支出决算总体情况的说明', 'fiscal-appropriation-summary', 'fiscal');

const WORDS = {
  revenue: { total: '收入总计', ofYear: '本年收入', carried: '年初结转和结余' },
  expenditure: { total: '支出总计', ofYear: '本年支出', carried: '年末结转和结余' },
} as const;

function bothFlows(
  context: DraftContext,
  title: string,
  base: BaseKind,
  source?: 'fiscal',
): DraftSection | null {
  const paragraphs = (['revenue', 'expenditure'] as const).flatMap((flow) =>
    totalOf(context, flow, base, source),
  );
  return paragraphs.length === 0 ? null : { title, paragraphs };
}

function totalOf(
  { name, year, quotes, manner }: DraftContext,
  flow: Flow,
  base: BaseKind,
  source: 'fiscal' | undefined,
): string[] {
  const topic = source === undefined ? { flow } : { flow, source };
  const whole = quotes.of(topic, base);
  if (!whole) return [];
  const words = WORDS[flow];
  const parts = used([
    ...named(quotes, words.ofYear, { ...topic, phase: 'year' }, [base]),
    ...carried(quotes, words.carried, topic, base),
  ]);
  const told = parts.length < 2 ? '' : listed('其中', parts);
  const planned = quotes.of({ ...topic, version: 'initial' }, base);
  const subject = source === undefined ? words.total : `财政拨款${words.total}`;
  const againstPlan =
    planned &&
    changeText(whole.amount, planned.amount, WAN, whole.quantum, { ...manner, comparedWith: '年初预算' });
  return [
    consistingOf(`${year}，${name}${subject}${amountOf(whole)}`, changeClause(whole, manner), told),
    ...(againstPlan === null
      ? []
      : [`${subject}${planned?.amount === whole.amount ? againstPlan : withReason(againstPlan)}。`]),
  ];
}

/** 收入决算表: where the money came from, with shares. */
export const revenueSummary: SectionWriter = ({ name, year, quotes }) => {
  const whole = quotes.of({ flow: 'revenue' }, 'revenue-summary');
  if (!whole) return null;
  const sources = used(finalRevenueBySource(quotes, 'revenue-summary', 'revenue-expenditure-summary'));
  const told = sources.map(
    (item) => `${item.name}${amountOf(item.quote)}${shareClause(item.quote, whole.amount)}`,
  );
  return {
    title: '关于收入决算情况的说明',
    paragraphs: [`${year}，${name}本年收入合计${amountOf(whole)}${ofWhich(told)}。`],
  };
};

/** 支出决算表: what it was spent on by nature, with shares. */
export const expenditureSummary: SectionWriter = ({ name, year, quotes }) => {
  const whole = quotes.of({ flow: 'expenditure' }, 'expenditure-summary');
  if (!whole) return null;
  const natures = used(expenditureByNature(quotes, { flow: 'expenditure' }, 'expenditure-summary'));
  const told = natures.map(
    (item) => `${item.name}${amountOf(item.quote)}${shareClause(item.quote, whole.amount)}`,
  );
  return {
    title: '关于支出决算情况的说明',
    paragraphs: [`${year}，${name}本年支出合计${amountOf(whole)}${ofWhich(told)}。`],
  };
};

function ofWhich(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `，其中：${parts.join('；')}`;
}
