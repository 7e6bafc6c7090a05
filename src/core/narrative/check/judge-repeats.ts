import { topicKey, type Topic } from '../facts/topic';
import type { Claim } from '../reading/claim';
import type { Figures } from './claim-figures';
import type { NarrativeFault } from './fault';
import { amountText, isUnitSlip, unitFault } from './judge-amounts';
import { moneyOf, statedOf, type Stated } from './stated';

/** A change that a claim states, with its sign. */
interface StatedChange {
  readonly claim: Claim;
  readonly signed: Stated;
  readonly topic: Topic;
  /** Borne out by a rate or a table. */
  readonly isProved: boolean;
}

export interface JudgedRepeats {
  /** Claims whose change another sentence bears out. */
  readonly confirmed: readonly Claim[];
  readonly faults: readonly { readonly claim: Claim; readonly fault: NarrativeFault }[];
}

/** Changes stated more than once, and changes of parts beside the change of their whole. */
export function judgeRepeats(
  claims: readonly Claim[],
  topicOf: (claim: Claim) => Topic | null,
  isProved: (claim: Claim) => boolean,
  figures: Figures,
): JudgedRepeats {
  const changes = claims.flatMap((claim): StatedChange[] => {
    const size = claim.change && statedOf(claim.change.figure);
    const topic = topicOf(claim);
    if (!size || !topic) return [];
    return [
      {
        claim,
        topic,
        signed: { ...size, fen: size.fen * claim.change!.direction },
        isProved: isProved(claim),
      },
    ];
  });
  const groups = grouped(
    changes,
    ({ topic, claim }) => `${topicKey(topic)}|${topic.phase ?? ''}|${claim.against}`,
  );
  const shared = grouped(changes, ({ topic, claim }) => `${figures.sharedKey(topic)}|${claim.against}`);
  return {
    confirmed: [...[...shared.values()].flatMap(confirmedBy), ...addedUp(changes, figures)],
    faults: [...groups.values()].flatMap(contradictions),
  };
}

function grouped(
  changes: readonly StatedChange[],
  keyOf: (change: StatedChange) => string,
): Map<string, StatedChange[]> {
  const groups = new Map<string, StatedChange[]>();
  for (const change of changes) {
    const key = keyOf(change);
    const known = groups.get(key);
    if (known) known.push(change);
    else groups.set(key, [change]);
  }
  return groups;
}

function confirmedBy(group: readonly StatedChange[]): Claim[] {
  const counts = countsByAmount(group);
  return group.filter(({ signed }) => counts.get(signed.fen)! > 1).map(({ claim }) => claim);
}

function countsByAmount(group: readonly StatedChange[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { signed } of group) counts.set(signed.fen, (counts.get(signed.fen) ?? 0) + 1);
  return counts;
}

/** One that differs from the others is wrong: where one is proved, those that are not; else the fewer, else the later. */
function contradictions(group: readonly StatedChange[]): { claim: Claim; fault: NarrativeFault }[] {
  const reference = referenceOf(group);
  if (!reference) return [];
  return group
    .filter(({ signed, isProved }) => !isProved && !agrees(signed, reference.signed))
    .map(({ claim, signed }) => ({ claim, fault: repeatFault(claim, signed, reference) }));
}

function referenceOf(group: readonly StatedChange[]): StatedChange | null {
  const proved = group.find(({ isProved }) => isProved);
  if (proved) return proved;
  const counts = countsByAmount(group);
  let best: StatedChange | null = null;
  for (const change of group) {
    if (!best || counts.get(change.signed.fen)! > counts.get(best.signed.fen)!) best = change;
  }
  return best;
}

function repeatFault(
  claim: Claim,
  signed: Stated,
  { signed: right, isProved }: StatedChange,
): NarrativeFault {
  const { figure } = claim.change!;
  const size = { ...signed, fen: Math.abs(signed.fen) };
  if (isUnitSlip((other) => agrees(other, right), signed)) {
    return unitFault(claim.paragraph, figure, size, null);
  }
  const turns = agrees({ ...signed, fen: -signed.fen }, right);
  const text = amountText(Math.abs(right.fen), size, figure, claim.paragraph.words);
  return {
    kind: turns ? 'direction' : 'change-elsewhere',
    severity: isProved ? 'error' : 'warning',
    paragraph: claim.paragraph,
    wrong: turns ? claim.change!.word : { start: figure.start, end: figure.end },
    right: turns ? (right.fen > 0 ? '增加' : '减少') : text,
    isCertain: isProved,
    published: moneyOf(size),
    expected: moneyOf({ ...size, fen: Math.abs(right.fen) }),
    source: null,
  };
}

function agrees(one: Stated, other: Stated): boolean {
  return Math.abs(one.fen - other.fen) <= Math.max(one.quantum, other.quantum) / 2;
}

/** Parts of a whole whose changes must add up to its change, where the parts are all there is. */
function addedUp(changes: readonly StatedChange[], figures: Figures): Claim[] {
  const byKey = grouped(changes, ({ topic, claim }) => `${figures.sharedKey(topic)}|${claim.against}`);
  return changes.flatMap((whole) =>
    divisionsOf(whole.topic, figures).flatMap((parts) => {
      const stated = parts.map((part) => byKey.get(`${figures.sharedKey(part)}|${whole.claim.against}`)?.[0]);
      const isComplete = parts.every((part, index) => stated[index] || isNothing(part, figures));
      const found = stated.filter((change) => change !== undefined);
      if (!isComplete || found.length === 0) return [];
      const sum = found.reduce((all, { signed }) => all + signed.fen, 0);
      const slack = (whole.signed.quantum * (found.length + 1)) / 2;
      if (Math.abs(sum - whole.signed.fen) > slack) return [];
      return [whole.claim, ...found.map(({ claim }) => claim)];
    }),
  );
}

function divisionsOf(topic: Topic, { book }: Figures): Topic[][] {
  if (topic.flow !== 'expenditure' || topic.subject !== undefined) return [];
  if (topic.item === 'three-public') {
    return [(['abroad', 'vehicle', 'reception'] as const).map((item) => ({ ...topic, item }))];
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
