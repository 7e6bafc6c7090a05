import { YUAN } from '../../amount/fen';
import { topicKey, type Topic } from '../facts/topic';
import type { Claim } from '../reading/claim';
import { judgeChangesOfParts } from './changes-of-parts';
import type { Figures } from './claim-figures';
import type { NarrativeFault } from './fault';
import { amountText, isUnitSlip, unitFault } from './judge-amounts';
import { moneyOf, statedOf, type Stated } from './stated';
import { grouped, type JudgedRepeats, type StatedChange } from './stated-change';

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
    const signed = { ...size, fen: size.fen * claim.change!.direction };
    return [{ claim, topic, signed, isProved: isProved(claim), against: claim.against }];
  });
  const levels = claims.flatMap((claim): StatedChange[] => {
    const topic = claim.level && !claim.change && !claim.level.isRough ? topicOf(claim) : null;
    return topic ? [{ claim, topic, signed: NO_CHANGE, isProved: true, against: claim.level!.base }] : [];
  });
  const groups = grouped(
    changes,
    ({ topic, against }) => `${topicKey(topic)}|${topic.phase ?? ''}|${against}`,
  );
  const shared = grouped(changes, ({ topic, against }) => `${figures.sharedKey(topic)}|${against}`);
  const ofParts = judgeChangesOfParts(changes, levels, figures);
  return {
    confirmed: [...[...shared.values()].flatMap(confirmedBy), ...ofParts.confirmed],
    faults: [...[...groups.values()].flatMap(contradictions), ...ofParts.faults],
  };
}

/** 与上年持平. */
const NO_CHANGE: Stated = { fen: 0, quantum: 1, unit: YUAN };

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
