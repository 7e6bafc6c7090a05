import { saysNoMore } from './claim-filling';
import type { Phrase, PhraseReader } from './phrase';
import { REASON } from './reasons';

/** 收、支 are one word. */
export const CLAUSE_END = /[，,；;。：:]|(?<!收|收入)、|、(?!支)/;
export const ENUMERATES = /其中|包括|包含|分别为|分别是|具体为|如下|主要是|主要有|构成|组成/;

/** What the words of a clause name, or else the nearest clause before it that names something. */
export function nearestPhrase(phrases: PhraseReader, subject: string, clauses: readonly string[]): Phrase {
  const near = phrases.read(subject);
  if (near.isTelling || near.unknown !== '') return near;
  for (let at = clauses.length - 2; at >= 0; at--) {
    if (REASON.test(clauses[at]!) || ENUMERATES.test(clauses[at]!)) break;
    const far = phrases.read(clauses[at]!);
    if (far.isTelling && far.unknown === '') return far;
  }
  return near;
}

/**
 * 公务接待24批次，支出2.00万元: what bare 支出 is for stands before the figures of the sentence that are no money.
 *
 * @param passed the words before and between those figures
 */
export function passedPhrase(phrases: PhraseReader, near: Phrase, passed: string): Phrase {
  if (passed === '' || !near.isTelling || !saysNoMore(near)) return near;
  const before = passed.split(CLAUSE_END).map((words) => phrases.read(words));
  return before.findLast((phrase) => phrase.isTelling && !saysNoMore(phrase)) ?? near;
}
