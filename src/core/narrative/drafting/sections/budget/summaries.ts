import {
  carried,
  expenditureByClass,
  expenditureByNature,
  fiscalRevenue,
  revenueBySource,
} from '../../figures/named-figures';
import { amountOf, changeClause, consistingOf, listed, shareClause, used } from '../../wording/clauses';
import type { SectionWriter } from '../../draft-context';

/** 收支总表: what comes in and goes out in all. */
export const revenueAndExpenditure: SectionWriter = ({ name, year, quotes, manner }) => {
  const revenue = quotes.of({ flow: 'revenue' }, 'revenue-expenditure-summary');
  const expenditure = quotes.of({ flow: 'expenditure' }, 'revenue-expenditure-summary');
  if (!revenue || !expenditure) return null;
  const sources = used([
    ...revenueBySource(quotes, 'revenue-expenditure-summary', 'revenue-summary'),
    ...carried(quotes, '上年结转结余', { flow: 'revenue' }, 'revenue-expenditure-summary', 'revenue-summary'),
  ]);
  const classes = used([
    ...expenditureByClass(quotes, { flow: 'expenditure' }, 'revenue-expenditure-summary'),
    ...carried(quotes, '年终结转结余', { flow: 'expenditure' }, 'revenue-expenditure-summary'),
  ]);
  return {
    title: '关于收支总表的说明',
    paragraphs: [
      `按照综合预算的原则，${name}所有收入和支出均纳入预算管理。`,
      consistingOf(
        `${year}，${name}收入总预算${amountOf(revenue)}`,
        changeClause(revenue, manner),
        listed('其中', sources),
      ),
      consistingOf(
        `${year}，${name}支出总预算${amountOf(expenditure)}`,
        changeClause(expenditure, manner),
        listed('其中', classes),
      ),
    ],
  };
};

/** 收入总表: where the money comes from, with shares. */
export const revenueSummary: SectionWriter = ({ name, year, quotes }) => {
  const whole = quotes.of({ flow: 'revenue' }, 'revenue-summary');
  if (!whole) return null;
  const ofYear = quotes.of({ flow: 'revenue', phase: 'year' }, 'revenue-summary') ?? whole;
  const [carriedIn] = used(carried(quotes, '上年结转结余', { flow: 'revenue' }, 'revenue-summary'));
  const sources = used(revenueBySource(quotes, 'revenue-summary', 'revenue-expenditure-summary'))
    .map(({ name: source, quote }) => `${source}${amountOf(quote)}${shareClause(quote, ofYear.amount)}`)
    .join('；');
  const head = `${year}，${name}收入预算${amountOf(whole)}`;
  return {
    title: '关于收入总表的说明',
    paragraphs: carriedIn
      ? [
          `${head}，其中：本年收入${amountOf(ofYear)}${shareClause(ofYear, whole.amount)}；` +
            `上年结转结余${amountOf(carriedIn.quote)}${shareClause(carriedIn.quote, whole.amount)}。`,
          ...(sources === '' ? [] : [`本年收入中：${sources}。`]),
        ]
      : [sources === '' ? `${head}。` : `${head}，其中：${sources}。`],
  };
};

/** 支出总表: what it is spent on by nature, with shares. */
export const expenditureSummary: SectionWriter = ({ name, year, quotes }) => {
  const whole = quotes.of({ flow: 'expenditure' }, 'expenditure-summary');
  if (!whole) return null;
  const natures = used(expenditureByNature(quotes, { flow: 'expenditure' }, 'expenditure-summary'))
    .map(({ name: nature, quote }) => `${nature}${amountOf(quote)}${shareClause(quote, whole.amount)}`)
    .join('；');
  const head = `${year}，${name}支出预算${amountOf(whole)}`;
  return {
    title: '关于支出总表的说明',
    paragraphs: [natures === '' ? `${head}。` : `${head}，其中：${natures}。`],
  };
};

/** 财政拨款收支总表. */
export const fiscalAppropriation: SectionWriter = ({ name, year, quotes, manner }) => {
  const revenue = quotes.of({ flow: 'revenue', source: 'fiscal' }, 'fiscal-appropriation-summary');
  const expenditure = quotes.of({ flow: 'expenditure', source: 'fiscal' }, 'fiscal-appropriation-summary');
  if (!revenue || !expenditure) return null;
  const sources = [
    ...fiscalRevenue(quotes),
    ...used(
      carried(quotes, '上年结转', { flow: 'revenue', source: 'fiscal' }, 'fiscal-appropriation-summary'),
    ),
  ];
  const classes = used([
    ...expenditureByClass(quotes, { flow: 'expenditure', source: 'fiscal' }, 'fiscal-appropriation-summary'),
    ...carried(quotes, '结转下年', { flow: 'expenditure', source: 'fiscal' }, 'fiscal-appropriation-summary'),
  ]);
  return {
    title: '关于财政拨款收支总表的说明',
    paragraphs: [
      consistingOf(
        `${year}，${name}财政拨款收入预算${amountOf(revenue)}`,
        changeClause(revenue, manner),
        listed('其中', sources),
      ),
      consistingOf(
        `${year}，${name}财政拨款支出预算${amountOf(expenditure)}`,
        changeClause(expenditure, manner),
        listed('其中', classes),
      ),
    ],
  };
};
