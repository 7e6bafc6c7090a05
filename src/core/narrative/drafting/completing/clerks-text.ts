import type { Workpapers } from '../../../rules/rule';
import type { BudgetTable } from '../../../tables/budget-table';
import type { Paragraph } from '../../reading/claim';
import { partsOf, textsWithin } from '../../paragraphs';
import { cleanText } from '../../text/clean-text';

/** Every line of the text sheet of a narrative that has words, the clerk's line breaks within cells included. */
export function clerksText({ snapshot }: Workpapers, narrative: BudgetTable): Paragraph[] {
  return textsWithin(snapshot, narrative).flatMap(({ text, place }) =>
    partsOf(text)
      .map(({ from, to }) => text.slice(from, to).trim())
      .filter((line) => line !== '')
      .map((line) => ({ place, words: cleanText(line) })),
  );
}
