import type { SectionWriter } from '../../draft-context';
import { expenditureByNature } from '../../figures/named-figures';
import { isNothing } from '../../figures/quotes';
import { amountOf, bareChangeClause, consistingOf, listed } from '../../wording/clauses';
import { lineParagraphs } from '../common/lines';

const BASE = 'general-budget-expenditure';

/** 一般公共预算支出表: the whole, then every 类款项 line. */
export const generalBudget: SectionWriter = (context) => {
  const { name, year, quotes, manner } = context;
  const topic = { flow: 'expenditure', source: 'general' } as const;
  const whole = quotes.of(topic, BASE);
  if (!whole) return null;
  const natures = expenditureByNature(quotes, topic, BASE);
  return {
    title: '关于一般公共预算支出表的说明',
    paragraphs: isNothing(whole)
      ? [`${year}，${name}没有使用一般公共预算拨款安排的支出。`]
      : [
          consistingOf(
            `${year}，${name}一般公共预算支出${amountOf(whole)}`,
            bareChangeClause(whole, manner),
            listed('其中', natures),
          ),
          ...lineParagraphs(context, { base: BASE, scheme: 'functional', topic }),
        ],
  };
};
