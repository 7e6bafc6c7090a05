import type { DraftContext } from '../../draft-context';
import { subjectLines, type LineQuestion } from '../../figures/subject-lines';
import { amountOf, changeClause } from '../../wording/clauses';
import { itemNumber } from '../../wording/ordinals';

/** One numbered sentence for every line of a table at the depth of disclosure. */
export function lineParagraphs({ quotes, manner }: DraftContext, question: LineQuestion): string[] {
  return subjectLines(quotes, question).map(
    ({ label, quote }, index) =>
      `${itemNumber(index + 1)}${label}${amountOf(quote)}${changeClause(quote, manner)}。`,
  );
}
