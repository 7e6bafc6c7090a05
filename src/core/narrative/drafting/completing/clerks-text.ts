import type { Workpapers } from '../../../rules/rule';
import type { BudgetTable } from '../../../tables/budget-table';
import type { Paragraph } from '../../reading/claim';
import { textsWithin } from '../../paragraphs';
import { cleanText } from '../../text/clean-text';

/** Every line of the text sheet of a narrative that has words, the clerk's line breaks within cells included. */
export function clerksText({ snapshot }: Workpapers, narrative: BudgetTable): Paragraph[] {
  return textsWithin(snapshot, narrative).flatMap(({ text, place }) =>
    text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => ({ place, words: cleanText(line.trim()) })),
  );
}
