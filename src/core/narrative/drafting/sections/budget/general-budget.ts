import type { SectionWriter } from '../../draft-context';
import { expenditureByNature } from '../../figures/named-figures';
import { isNothing } from '../../figures/quotes';
import { amountOf, bareChangeClause, enumeration } from '../../wording/clauses';
import { lineParagraphs } from '../common/lines';

const BASE = 'general-budget-expenditure';

/** 一般公共预算支出表: the whole, then every 类款项 line. */
export const generalBudget: SectionWriter = (context) => {
  const { name, year, quotes, manner } = context;
  const topic = { flow: 'expenditure', source: 'general' } as const;
  const whole = quotes.of(topic, BASE);
  if (!whole) return null;
  const natures = expenditureByNature(quotes, topic, BASE);
  const parts = natures.length === 0 ? '' : `，其中：${enumeration(natures)}`;
  return {
    title: '关于一般公共预算支出表的说明',
    paragraphs: isNothing(whole)
      ? [`${year}，${name}没有使用一般公共预算拨款安排的支出。`]
      : [
          `${year}，${name}一般公共预算支出${amountOf(whole)}${parts}${bareChangeClause(whole, manner)}。`,
          ...lineParagraphs(context, { base: BASE, scheme: 'functional', topic }),
        ],
  };
};
