import type { Topic } from '../facts/topic';
import type { Figures } from './claim-figures';
import { correctedChange } from './corrected-change';
import type { NarrativeFault } from './fault';
import { grouped, type JudgedRepeats, type StatedChange } from './stated-change';

/** A whole and all its parts whose changes a narrative states. */
interface Division {
  readonly whole: StatedChange;
  readonly parts: readonly StatedChange[];
  /** Whether every part is told of; else some are nothing this year, and nobody says what they were. */
  readonly isTold: boolean;
}

/** Parts of a whole whose changes must add up to its change, where the parts are all there is. What is level has not changed. */
export function judgeChangesOfParts(
  changes: readonly StatedChange[],
  levels: readonly StatedChange[],
  figures: Figures,
): JudgedRepeats {
  const divisions = divisionsAmong(changes, levels, figures);
  const holding = divisions.filter((division) => gapOf(division) === 0);
  return {
    confirmed: holding.flatMap(({ whole, parts }) =>
      [whole, ...parts].flatMap(({ claim }) => (claim.change ? [claim] : [])),
    ),
    faults: divisions.flatMap((division) => {
      const wrong = gapOf(division) === 0 || !division.isTold ? null : unprovedOf(division);
      return wrong ? [{ claim: wrong.claim, fault: faultOf(wrong, division) }] : [];
    }),
  };
}

function divisionsAmong(
  changes: readonly StatedChange[],
  levels: readonly StatedChange[],
  figures: Figures,
): Division[] {
  const byKey = grouped(
    [...changes, ...levels],
    ({ topic, against }) => `${figures.sharedKey(topic)}|${against}`,
  );
  return changes.flatMap((whole) =>
    divisionsOf(whole.topic, figures).flatMap((topics): Division[] => {
      const stated = topics.map((part) => byKey.get(`${figures.sharedKey(part)}|${whole.against}`)?.[0]);
      const isComplete = topics.every((part, index) => stated[index] || isNothing(part, figures));
      const parts = stated.filter((change) => change !== undefined);
      const hasChange = parts.some(({ claim }) => claim.change);
      return isComplete && hasChange ? [{ whole, parts, isTold: parts.length === topics.length }] : [];
    }),
  );
}

/** How much the changes of the parts are more than that of the whole; 0 where rounding explains it. */
function gapOf({ whole, parts }: Division): number {
  const sum = parts.reduce((all, { signed }) => all + signed.fen, 0);
  const quantum = Math.max(...[whole, ...parts].map(({ signed }) => signed.quantum));
  const gap = sum - whole.signed.fen;
  return Math.abs(gap) <= (quantum * (parts.length + 1)) / 2 ? 0 : gap;
}

/** The one change that nothing else bears out, or else that of the whole where that is one of them. */
function unprovedOf({ whole, parts }: Division): StatedChange | null {
  const unproved = [whole, ...parts].filter(({ isProved }) => !isProved);
  return unproved.length === 1 || unproved[0] === whole ? unproved[0]! : null;
}

function faultOf(wrong: StatedChange, division: Division): NarrativeFault {
  const { claim, signed } = wrong;
  const gap = gapOf(division);
  const fen = signed.fen + (wrong === division.whole ? gap : -gap);
  return {
    kind: 'change-parts',
    severity: 'warning',
    paragraph: claim.paragraph,
    ...correctedChange(claim.change!, claim.paragraph.words, signed, fen),
    isCertain: false,
    source: null,
  };
}

function divisionsOf(topic: Topic, { book }: Figures): Topic[][] {
  if (topic.flow !== 'expenditure' || topic.subject !== undefined) return [];
  if (topic.item === 'three-public') {
    return [(['abroad', 'vehicle', 'reception'] as const).map((item) => ({ ...topic, item }))];
  }
  if (topic.item === 'vehicle') {
    return [(['vehicle-purchase', 'vehicle-running'] as const).map((item) => ({ ...topic, item }))];
  }
  if (topic.item !== undefined) return [];
  const classes = book.subjects.all.filter(
    ({ scheme, path }) => scheme === 'functional' && path.length === 1,
  );
  const byClass = classes.map(({ key }) => ({ ...topic, subject: key }));
  const natures =
    topic.nature === undefined
      ? (['basic', 'project'] as const)
      : topic.nature === 'basic'
        ? (['personnel', 'public'] as const)
        : [];
  const byNature = natures.map((nature) => ({ ...topic, nature }));
  return [byClass, byNature].filter((parts) => parts.length > 0);
}

function isNothing(topic: Topic, { book }: Figures): boolean {
  return !book.isUnreadable(topic) && book.find(topic).every(({ amount }) => amount === 0);
}
