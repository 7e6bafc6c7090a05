import type { SectionWriter } from '../../draft-context';
import { expenditureByClass, expenditureByNature } from '../../figures/named-figures';
import { isNothing } from '../../figures/quotes';
import { amountOf, bareChangeClause, consistingOf, listed, shareClause, used } from '../../wording/clauses';
import { lineParagraphs } from '../common/lines';

const BASE = 'general-budget-expenditure';

/** 一般公共预算财政拨款支出决算表: the whole, what for by 类, then every 类款项 line. */
export const generalBudget: SectionWriter = (context) => {
  const { name, year, quotes, manner } = context;
  const topic = { flow: 'expenditure', source: 'general' } as const;
  const whole = quotes.of(topic, BASE);
  if (!whole) return null;
  const title = '关于一般公共预算财政拨款支出决算情况的说明';
  if (isNothing(whole)) {
    return { title, paragraphs: [`${year}，${name}没有使用一般公共预算财政拨款安排的支出。`] };
  }
  const natures = expenditureByNature(quotes, topic, BASE);
  const classes = used(expenditureByClass(quotes, topic, BASE)).map(
    (item) => `${item.name}${amountOf(item.quote)}${shareClause(item.quote, whole.amount)}`,
  );
  return {
    title,
    paragraphs: [
      consistingOf(
        `${year}，${name}一般公共预算财政拨款支出${amountOf(whole)}`,
        bareChangeClause(whole, manner),
        listed('其中', natures),
      ),
      ...(classes.length === 0 ? [] : [`主要用于以下方面：${classes.join('；')}。`]),
      ...lineParagraphs(context, { base: BASE, scheme: 'functional', topic }),
    ],
  };
};
