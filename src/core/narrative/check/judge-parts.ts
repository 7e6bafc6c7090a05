import type { Topic } from '../facts/topic';
import type { Claim } from '../reading/claim';
import type { NarrativeFault } from './fault';
import { amountText } from './judge-amounts';
import { bounds, moneyOf, statedOf, type Stated } from './stated';

/** A list after 其中 that no table vouches for, worked out from its own figures. */
export interface JudgedParts {
  readonly head: Claim;
  readonly parts: readonly Claim[];
  readonly fault: NarrativeFault | null;
}

/** Items that are all there is of another, wherever a narrative states them. */
const WHOLES: readonly { readonly whole: Topic; readonly parts: readonly NonNullable<Topic['item']>[] }[] = [
  { whole: { domain: 'procurement' }, parts: ['goods', 'works', 'services'] },
  { whole: { item: 'three-public' }, parts: ['abroad', 'vehicle', 'reception'] },
  { whole: { item: 'vehicle' }, parts: ['vehicle-purchase', 'vehicle-running'] },
];

/**
 * Whether lists add up. A list after 其中 need not be complete, so that only its adding up proves something; the items of
 * “三公” and of procurement are known to be all there is, so that they must.
 */
export function judgeParts(claims: readonly Claim[], isVouched: (claim: Claim) => boolean): JudgedParts[] {
  const lists = [...listsOf(claims), ...wholesOf(claims)].filter(
    ({ head, parts }) => ![head, ...parts].every(isVouched),
  );
  return lists.flatMap(({ head, parts, isWhole }) => judgeList(head, parts, isWhole));
}

interface List {
  readonly head: Claim;
  readonly parts: readonly Claim[];
  readonly isWhole: boolean;
}

function listsOf(claims: readonly Claim[]): List[] {
  const lists = new Map<Claim, Claim[]>();
  for (const claim of claims) {
    if (!claim.head || !claim.amount) continue;
    const known = lists.get(claim.head);
    if (known) known.push(claim);
    else lists.set(claim.head, [claim]);
  }
  // Behind a complete list others may follow that are no parts of it.
  return [...lists].flatMap(([head, parts]) =>
    parts.slice(1).map((_, index) => ({ head, parts: parts.slice(0, index + 2), isWhole: false })),
  );
}

function wholesOf(claims: readonly Claim[]): List[] {
  const stated = claims.filter(({ amount, readings }) => amount && readings.meant.length > 0);
  return WHOLES.flatMap(({ whole, parts }) => {
    const head = stated.find((claim) => isOf(claim, whole));
    const found = parts.map((item) => stated.find((claim) => isOf(claim, { ...whole, item })));
    const all = found.filter((claim) => claim !== undefined);
    return head && all.length === parts.length ? [{ head, parts: all, isWhole: true }] : [];
  });
}

function isOf({ readings: { meant } }: Claim, { domain, item }: Topic): boolean {
  const { domain: own, item: ownItem, phase } = meant[0]!;
  return own === domain && ownItem === item && (phase === undefined || phase === 'year');
}

function judgeList(head: Claim, parts: readonly Claim[], isWhole: boolean): JudgedParts[] {
  const total = statedOf(head.amount);
  const amounts = parts.flatMap((part) => statedOf(part.amount) ?? []);
  if (!total || amounts.length < parts.length) return [];
  const [low, high] = sumBounds(amounts);
  const [lowest, highest] = bounds(total);
  if (low <= highest && high >= lowest) return [{ head, parts, fault: null }];
  if (!isWhole) return [];
  const sum = amounts.reduce((all, { fen }) => all + fen, 0);
  return [{ head, parts, fault: partsFault(head, total, sum) }];
}

function sumBounds(amounts: readonly Stated[]): readonly [number, number] {
  return amounts.map(bounds).reduce(([low, high], [from, to]) => [low + from, high + to], [0, 0] as const);
}

function partsFault({ paragraph, amount }: Claim, total: Stated, sum: number): NarrativeFault {
  return {
    kind: 'parts',
    severity: 'error',
    paragraph,
    wrong: { start: amount!.start, end: amount!.end },
    right: amountText(sum, total, amount!, paragraph.words),
    isCertain: false,
    published: moneyOf(total),
    expected: moneyOf({ ...total, fen: sum }),
    source: null,
  };
}
