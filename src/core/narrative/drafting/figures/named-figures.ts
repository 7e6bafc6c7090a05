import type { Flow, Nature, Source } from '../../../tables/facets';
import type { BaseKind } from '../../../tables/table-kind';
import type { Subject } from '../../facts/subjects';
import type { Topic } from '../../facts/topic';
import type { NamedQuote } from '../wording/clauses';
import type { Quotes } from './quotes';

type Named<T> = readonly (readonly [T, string])[];

/** Sources of revenue in the order of the tables, as sentences call them. */
const SOURCES: Named<Source> = [
  ['general', '一般公共预算拨款收入'],
  ['fund', '政府性基金预算拨款收入'],
  ['capital', '国有资本经营预算拨款收入'],
  ['special-account', '财政专户管理资金收入'],
  ['institutional', '事业收入'],
  ['superior', '上级补助收入'],
  ['subordinate', '附属单位上缴收入'],
  ['operating', '事业单位经营收入'],
  ['other', '其他收入'],
];

/** Sources as final accounts tell them: 财政拨款 as one. */
const FINAL_SOURCES: Named<Source> = [
  ['fiscal', '财政拨款收入'],
  ['superior', '上级补助收入'],
  ['institutional', '事业收入'],
  ['operating', '经营收入'],
  ['subordinate', '附属单位上缴收入'],
  ['other', '其他收入'],
];

const NATURES: Named<Nature> = [
  ['basic', '基本支出'],
  ['project', '项目支出'],
  ['operating', '事业单位经营支出'],
  ['to-superior', '上缴上级支出'],
  ['to-subordinate', '对附属单位补助支出'],
];

/** The three budgets 财政拨款 comes from. */
const FISCAL: Named<Source> = [
  ['general', '一般公共预算拨款'],
  ['fund', '政府性基金预算拨款'],
  ['capital', '国有资本经营预算拨款'],
];

/** This year's revenue by source, as the first of some tables that tells it says. */
export function revenueBySource(quotes: Quotes, ...bases: BaseKind[]): NamedQuote[] {
  return revenueFrom(SOURCES, quotes, bases);
}

/** The same of final accounts. */
export function finalRevenueBySource(quotes: Quotes, ...bases: BaseKind[]): NamedQuote[] {
  return revenueFrom(FINAL_SOURCES, quotes, bases);
}

function revenueFrom(sources: Named<Source>, quotes: Quotes, bases: readonly BaseKind[]): NamedQuote[] {
  return sources.flatMap(([source, name]) =>
    named(quotes, name, { flow: 'revenue', source, phase: 'year' }, bases),
  );
}

/** 财政拨款 of this year by its three budgets. */
export function fiscalRevenue(quotes: Quotes): NamedQuote[] {
  return revenueFrom(FISCAL, quotes, ['fiscal-appropriation-summary']);
}

/** What was carried in, or carried out, as one figure. */
export function carried(
  quotes: Quotes,
  name: string,
  { flow, source }: { readonly flow: Flow; readonly source?: Source },
  ...bases: BaseKind[]
): readonly NamedQuote[] {
  const phase = flow === 'revenue' ? 'carry-in' : 'carry-out';
  return named(quotes, name, { flow, phase, ...(source === undefined ? {} : { source }) }, bases);
}

/** Expenditure by nature: 基本支出 and 项目支出 always, the others where there is some. */
export function expenditureByNature(quotes: Quotes, topic: Topic, ...bases: BaseKind[]): NamedQuote[] {
  return NATURES.flatMap(([nature, name]) => named(quotes, name, { ...topic, nature }, bases)).filter(
    ({ quote }, index) => index < 2 || quote.amount !== 0,
  );
}

/** Expenditure by 类. */
export function expenditureByClass(quotes: Quotes, topic: Topic, ...bases: BaseKind[]): NamedQuote[] {
  return quotes.book.subjects.all
    .filter(isClass)
    .flatMap(({ key, path }) => named(quotes, path[0]!, { ...topic, subject: key }, bases));
}

/** 类: known by three digits, or where no code is printed by standing at the top. */
function isClass({ key, scheme, path }: Subject): boolean {
  return scheme === 'functional' && path.length === 1 && (!/^\d/.test(key) || key.length === CLASS_DIGITS);
}

const CLASS_DIGITS = 3;

/** A figure under a name; none where no table tells it. */
export function named(
  quotes: Quotes,
  name: string,
  topic: Topic,
  bases: readonly BaseKind[],
): readonly NamedQuote[] {
  const quote = quotes.of(topic, ...bases);
  return quote ? [{ name, quote }] : [];
}
