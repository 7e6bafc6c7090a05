import type { Paragraph } from './claim';
import type { Figure } from './figures';
import { CLAUSE_END } from './nearest-phrase';
import { sentenceBefore } from './sentence';

/** What stands around a figure. */
export interface Surroundings {
  /** The words since the last figure. */
  readonly lead: string;
  readonly clauses: readonly string[];
  /** Its sentence, up to the figure. */
  readonly sentence: string;
  readonly startsSentence: boolean;
  /** The first characters behind it. */
  readonly behind: string;
}

/** Characters behind a figure that may say more of it. */
const CHARACTERS_BEHIND = 16;

/** @param end of the last figure before it in the clean text */
export function surroundingsOf(
  { words: { text } }: Paragraph,
  figure: Pick<Figure, 'start' | 'end'>,
  end: number,
): Surroundings {
  const lead = text.slice(end, figure.start);
  return {
    lead,
    clauses: lead.split(CLAUSE_END),
    sentence: sentenceBefore(text, figure.start),
    startsSentence: lead.includes('。'),
    behind: text.slice(figure.end, figure.end + CHARACTERS_BEHIND),
  };
}
