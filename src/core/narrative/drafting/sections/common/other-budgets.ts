import type { DraftContext, DraftSection, SectionWriter } from '../../draft-context';
import { expenditureByNature } from '../../figures/named-figures';
import { isNothing } from '../../figures/quotes';
import { amountOf, bareChangeClause, changeClause, consistingOf, listed, used } from '../../wording/clauses';
import { lineParagraphs } from './lines';

/** 政府性基金预算支出表. */
export function governmentFund(title: string): SectionWriter {
  return (context) => otherBudget(context, title, 'government-fund-expenditure', 'fund', '政府性基金预算');
}

/** 国有资本经营预算支出表. */
export function stateCapital(title: string): SectionWriter {
  return (context) => otherBudget(context, title, 'state-capital-expenditure', 'capital', '国有资本经营预算');
}

function otherBudget(
  context: DraftContext,
  title: string,
  base: 'government-fund-expenditure' | 'state-capital-expenditure',
  source: 'fund' | 'capital',
  budget: string,
): DraftSection | null {
  const { name, year, quotes, manner } = context;
  const topic = { flow: 'expenditure', source } as const;
  const whole = quotes.of(topic, base);
  if (!whole) return null;
  if (isNothing(whole)) return { title, paragraphs: [`${year}，${name}没有使用${budget}拨款安排的支出。`] };
  const lines = lineParagraphs(context, { base, scheme: 'functional', topic });
  const natures = used(expenditureByNature(quotes, topic, base));
  const change = lines.length === 0 ? changeClause(whole, manner) : bareChangeClause(whole, manner);
  return {
    title,
    paragraphs: [
      consistingOf(
        `${year}，${name}使用${budget}拨款安排的支出${amountOf(whole)}`,
        change,
        listed('其中', natures),
      ),
      ...lines,
    ],
  };
}
