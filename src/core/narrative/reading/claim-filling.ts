import type { Claim, Paragraph } from './claim';
import type { Figure } from './figures';
import type { Phrase } from './phrase';
import type { Readings } from './readings';
import type { Base, Role } from './role';

/** Roles of figures that belong to a claim made by another. */
export type Attached = Exclude<Role, { kind: 'amount' | 'projects' | 'none' }>;

/** Puts a figure into the claim; false where the claim already has one of its kind. */
export function fill(
  claim: Claim,
  figure: Figure,
  role: Attached,
  wholeNamed: (words: string, head: Claim | null) => Readings | null,
): boolean {
  switch (role.kind) {
    case 'share':
      claim.shares.push({ figure, whole: wholeNamed(role.whole, claim.head) });
      return true;
    case 'base':
      if (claim.base) return false;
      claim.base = { figure, base: role.base };
      return true;
    case 'completion':
      if (claim.completion) return false;
      claim.completion = { figure, base: role.base };
      return true;
    case 'change':
    case 'rate':
      if (claim[role.kind]) return false;
      claim[role.kind] = { figure, direction: role.direction, word: role.word };
      return true;
  }
}

/** A claim that says nothing yet. */
export function newClaim(
  paragraph: Paragraph,
  readings: Readings,
  against: Base,
  { head, of, prior }: Pick<Claim, 'head' | 'of' | 'prior'>,
): Claim {
  return {
    paragraph,
    readings,
    head,
    of,
    prior,
    amount: null,
    base: null,
    against,
    fromNothing: false,
    level: null,
    order: null,
    change: null,
    rate: null,
    completion: null,
    shares: [],
  };
}

/** 比预算增加1.00万元，比上年增加2.00万元: the second is told of the same, against something else. */
export function tellsAnotherChange({ change, rate, against }: Claim, { kind }: Attached, now: Base): boolean {
  if (kind !== 'change' && kind !== 'rate') return false;
  return (change ?? rate) !== null && against !== now;
}

/** Whether what a claim compares with is told by the words before a figure of such a role. */
export function isCompared({ change }: Claim, { kind }: Attached): boolean {
  return kind === 'change' || (kind === 'rate' && change === null);
}

/** Words that add nothing to what is spoken of but, perhaps, that it is spent or received. */
export function saysNoMore({ topic, subjects, bothFlows, operatingCosts, unknown }: Phrase): boolean {
  const told = Object.keys(topic).filter((respect) => respect !== 'flow');
  return told.length + subjects.length === 0 && !bothFlows && !operatingCosts && unknown === '';
}
