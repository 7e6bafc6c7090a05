import { groupedText } from '../../amount/decimal-text';
import { formatFen } from '../../amount/format-amount';
import type { Fact } from '../facts/fact';
import type { Claim } from '../reading/claim';
import type { Figure } from '../reading/figures';
import { quoteOf, type CleanText } from '../text/clean-text';
import type { Figures } from './claim-figures';
import type { FaultKind, NarrativeFault } from './fault';
import { agreement, asWorkedWith, factStated, moneyOf, statedOf, type Stated } from './stated';

/** What is known of the amount of a claim once it has been looked up. */
export interface JudgedAmount {
  /** The figure it speaks of; null where that cannot be told. */
  readonly fact: Fact | null;
  /** Amounts the other figures of the claim may have been worked out from, the likeliest first. */
  readonly values: readonly Stated[];
  /** The same of what its words may mean. */
  readonly possible: readonly Stated[];
  readonly standing: 'right' | 'wrong' | 'unknown';
  readonly fault: NarrativeFault | null;
}

/** 元 written for 万元, and the reverse. */
const UNIT_SLIPS = [10_000, 1 / 10_000];

/** Looks up what a claim speaks of and compares. */
export function judgeAmount(claim: Claim, figures: Figures): JudgedAmount {
  const candidates = figures.of(claim.readings);
  const { meant } = candidates;
  const stated = statedOf(claim.amount);
  if (!stated) {
    const values = meant.map(factStated);
    return {
      fact: meant[0] ?? null,
      values,
      possible: candidates.possible.map(factStated),
      standing: 'unknown',
      fault: null,
    };
  }
  const isSame = (fact: Fact): boolean => agreement(stated, fact) === 'same';
  const same = meant.find(isSame) ?? candidates.possible.find(isSame);
  if (same) {
    return { fact: same, values: asWorkedWith(stated, same), possible: [], standing: 'right', fault: null };
  }
  const [first] = meant;
  if (!first) {
    const standing = isNothingLeftOut(claim, stated, figures) ? 'right' : 'unknown';
    return { fact: null, values: [stated], possible: [], standing, fault: null };
  }
  const fault = faultOf(claim, stated, meant, first);
  const fact = fault.fact;
  // 机关运行经费 are those of the 机关 alone.
  const isOfSome = fault.fault.kind === 'amount-soft' && stated.fen < fact.amount;
  if (isOfSome && figures.book.hasInstitutions)
    return { fact: null, values: [stated], possible: [], standing: 'unknown', fault: null };
  return { fact, values: [factStated(fact), stated], possible: [], standing: 'wrong', fault: fault.fault };
}

/** 年末结转 0: a summary without such a line says the same. */
function isNothingLeftOut({ readings }: Claim, { fen }: Stated, { book }: Figures): boolean {
  if (fen !== 0) return false;
  return readings.meant.some(
    ({ flow, phase }) =>
      flow !== undefined && phase !== undefined && phase !== 'year' && book.find({ flow }).length > 0,
  );
}

function faultOf(
  claim: Claim,
  stated: Stated,
  meant: readonly Fact[],
  first: Fact,
): { fact: Fact; fault: NarrativeFault } {
  const near = meant.find((fact) => ['rounding', 'truncated'].includes(agreement(stated, fact)));
  if (near) {
    const isTail = agreement(stated, near) === 'rounding';
    const kind = isTail ? 'amount-rounding' : 'amount-truncated';
    return { fact: near, fault: amountFault(claim, stated, near, kind, isTail ? 'info' : 'warning') };
  }
  const slipped = meant.find((fact) => isUnitSlip((other) => agreement(other, fact) === 'same', stated));
  if (slipped) return { fact: slipped, fault: unitFault(claim.paragraph, claim.amount!, stated, slipped) };
  const kind = claim.readings.isSoft ? 'amount-soft' : 'amount';
  return {
    fact: first,
    fault: amountFault(claim, stated, first, kind, claim.readings.isSoft ? 'warning' : 'error'),
  };
}

/**
 * Whether an amount would be right in 元 instead of 万元, or the reverse. Where nothing at all would be as right, the digits
 * tell of no slip: next to a change of 0.00万元 every amount of some 元 is right.
 */
export function isUnitSlip(isRight: (stated: Stated) => boolean, stated: Stated): boolean {
  if (stated.fen === 0 || isRight({ ...stated, fen: 0 })) return false;
  return UNIT_SLIPS.some((factor) => isRight(scaled(stated, factor)));
}

/** The amount as it reads in a unit ten thousand times as large, or as small. */
function scaled(stated: Stated, factor: number): Stated {
  return {
    ...stated,
    fen: Math.round(stated.fen * factor),
    quantum: Math.max(1, stated.quantum * factor),
  };
}

function amountFault(
  { paragraph, amount }: Claim,
  stated: Stated,
  fact: Fact,
  kind: FaultKind,
  severity: NarrativeFault['severity'],
): NarrativeFault {
  const expected = { ...stated, fen: fact.amount };
  return {
    kind,
    severity,
    paragraph,
    wrong: { start: amount!.start, end: amount!.end },
    right: amountText(fact.amount, stated, amount!, paragraph.words),
    isCertain: kind !== 'amount-soft',
    published: moneyOf(stated),
    expected: moneyOf(expected),
    source: { place: fact.place, title: fact.table.title.value },
  };
}

/** A figure whose unit, not its digits, is wrong. */
export function unitFault(
  paragraph: Claim['paragraph'],
  figure: Figure,
  stated: Stated,
  fact: Fact | null,
): NarrativeFault {
  const name = stated.unit.name === '元' ? '万元' : '元';
  return {
    kind: 'unit',
    severity: 'error',
    paragraph,
    wrong: { start: figure.start, end: figure.end },
    right: amountText(stated.fen, stated, figure, paragraph.words, name),
    isCertain: true,
    published: moneyOf(stated),
    expected: null,
    source: fact && { place: fact.place, title: fact.table.title.value },
  };
}

/** An amount as the sentence would print it: with its separators and spaces, and in its unit or another. */
export function amountText(
  fen: number,
  like: Stated,
  figure: Figure,
  words: CleanText,
  unit: string | null = null,
): string {
  const quoted = quoteOf(words, figure.start, figure.end);
  const decimal = formatFen(Math.round(fen / like.quantum) * like.quantum, like.unit, like.quantum);
  const digits = quoted.includes(',') ? groupedText(decimal) : decimal;
  const behind = /[^\d.,．，０-９]*$/.exec(quoted)![0];
  const name = figure.unit.kind === 'money' ? figure.unit.name : '';
  return digits + (unit === null ? behind : behind.replace(name, unit));
}
