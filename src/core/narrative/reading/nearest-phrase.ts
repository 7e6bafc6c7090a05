import { saysNoMore } from './claim-filling';
import type { Phrase, PhraseReader } from './phrase';
import { saysLevel } from './level';
import { REASON } from './reasons';
import { beforeComparison } from './role';

/** 收、支 are one word. */
export const CLAUSE_END = /[，,；;。：:]|(?<!收|收入)、|、(?!支)/;
export const ENUMERATES = /其中|包括|包含|分别为|分别是|具体为|如下|主要是|主要有|构成|组成/;

/** What money is spent on names nothing it is: 主要用于：办公费、差旅费等。年初预算为 … */
const PURPOSE = /用于/;
/** Words that say no more than that a figure is of the 决算. */
const STAGE_ONLY = /^(?:其|本年|当年|20\d\d年度?)?(?:支出|实际)?决算(?:支出)?(?:数|额)?(?:为|是)?$/;

/** What the words of a clause name, or else the nearest clause before it that names something. */
export function nearestPhrase(phrases: PhraseReader, subject: string, clauses: readonly string[]): Phrase {
  const near = phrases.read(subject);
  if (near.isTelling || near.unknown !== '') return near;
  return phraseBefore(phrases, clauses) ?? near;
}

/** …行政运行（项）：支出决算为90.00万元: bare 支出 before the first figure is of what was named before it. */
export function announcedPhrase(phrases: PhraseReader, near: Phrase, clauses: readonly string[]): Phrase {
  const before = saysOnlyStage(near, clauses.at(-1)!) ? phraseBefore(phrases, clauses) : null;
  return before && isOfPart(before) ? before : near;
}

/** Whether words say no more than 支出决算为. */
export function saysOnlyStage(phrase: Phrase, words: string): boolean {
  return phrase.unknown === '' && saysNoMore(phrase) && STAGE_ONLY.test(words);
}

function isOfPart({ subjects, topic }: Phrase): boolean {
  return subjects.length > 0 || topic.item !== undefined;
}

/** The nearest clause before the last that names something. */
function phraseBefore(phrases: PhraseReader, clauses: readonly string[]): Phrase | null {
  const purpose = clauses.findLastIndex((clause, at) => at < clauses.length - 1 && PURPOSE.test(clause));
  for (let at = (purpose < 0 ? clauses.length - 1 : purpose) - 1; at >= 0; at--) {
    if (REASON.test(clauses[at]!) || ENUMERATES.test(clauses[at]!)) break;
    const far = phrases.read(clauses[at]!);
    if (far.isTelling && far.unknown === '') return far;
  }
  return null;
}

/** 公务接待费与预算持平，比上年增加0.50万元: what is level has been named since the last figure. */
export function phraseOfLevel(phrases: PhraseReader, clauses: readonly string[]): Phrase | null {
  for (let at = clauses.length - 2; at >= 0 && saysLevel(clauses[at]!); at--) {
    const phrase = phrases.read(beforeComparison(clauses[at]!));
    if (phrase.isTelling || phrase.unknown !== '') return phrase;
  }
  return null;
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
