import type { SectionWriter } from '../../draft-context';
import type { Quotes } from '../../figures/quotes';
import { subjectLines, type SubjectLine } from '../../figures/subject-lines';
import {
  amountOf,
  bareChangeClause,
  changeClause,
  consistingOf,
  listed,
  used,
  type NamedQuote,
} from '../../wording/clauses';
import { itemNumber } from '../../wording/ordinals';

const BASE = 'general-budget-basic-expenditure';
const GENERAL = 'general-budget-expenditure';
const TOPIC = { flow: 'expenditure', source: 'general', nature: 'basic' } as const;

const USES = [
  { nature: 'personnel', name: '人员经费' },
  { nature: 'public', name: '公用经费' },
] as const;

type Use = (typeof USES)[number]['nature'];

/** Economic classes of 人员经费, for tables that do not tell the two uses apart by columns. */
const PERSONNEL = /^30[13]/;

/**
 * 一般公共预算基本支出表: 人员经费 and 公用经费 with their economic 款.
 *
 * @param noun what the sentences call it
 */
export function basicExpenditure(title: string, noun: string): SectionWriter {
  return ({ name, year, quotes, manner }) => {
    const lines = subjectLines(quotes, { base: BASE, scheme: 'economic', topic: TOPIC });
    // Final accounts print 人员经费合计 beside 公用经费合计 and no total of both.
    const whole = quotes.of(TOPIC, BASE) ?? (lines.length > 0 ? quotes.of(TOPIC, GENERAL) : null);
    if (!whole) return null;
    const uses = USES.flatMap(({ nature, name: use }) => {
      const quote = quotes.of({ ...TOPIC, nature }, BASE, GENERAL);
      return quote ? [{ nature, name: use, quote }] : [];
    });
    return {
      title,
      paragraphs: [
        consistingOf(
          `${year}，${name}${noun}${amountOf(whole)}`,
          bareChangeClause(whole, manner),
          listed('其中', uses),
        ),
        ...uses.map(({ nature, name: use, quote }, index) => {
          const spent = used(lines.map((line) => shareOfLine(quotes, line, nature)));
          return consistingOf(
            `${itemNumber(index + 1)}${use}${amountOf(quote)}`,
            changeClause(quote, manner),
            listed('主要包括', spent),
          );
        }),
      ],
    };
  };
}

/** What of an economic line is of a use. */
function shareOfLine(quotes: Quotes, line: SubjectLine, nature: Use): NamedQuote | null {
  const part = quotes.of({ ...TOPIC, nature, subject: line.key }, BASE);
  if (part) return { name: line.name, quote: part };
  const isTold = USES.some((use) => quotes.of({ ...TOPIC, nature: use.nature, subject: line.key }, BASE));
  return !isTold && PERSONNEL.test(line.code) === (nature === 'personnel') ? line : null;
}
