import type { Topic } from '../facts/topic';
import type { Claim } from '../reading/claim';
import type { Base } from '../reading/role';
import type { NarrativeFault } from './fault';
import type { Stated } from './stated';

/** A change that a claim states, with its sign. */
export interface StatedChange {
  readonly claim: Claim;
  readonly signed: Stated;
  readonly topic: Topic;
  /** Borne out by a rate or a table. */
  readonly isProved: boolean;
  /** What it is measured against. */
  readonly against: Base;
}

export interface JudgedRepeats {
  /** Claims whose change another sentence bears out. */
  readonly confirmed: readonly Claim[];
  readonly faults: readonly { readonly claim: Claim; readonly fault: NarrativeFault }[];
}

export function grouped(
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
