import { roundedQuotient } from '../../amount/rounded-quotient';
import { quantumOf, type Fen, type MoneyUnit } from '../../amount/fen';
import type { Money } from '../../findings/finding';
import type { Fact } from '../facts/fact';
import { fenOf, type Figure } from '../reading/figures';

/** An amount as a sentence prints it: it stands for everything that rounds to it. */
export interface Stated {
  readonly fen: Fen;
  readonly quantum: Fen;
  readonly unit: MoneyUnit;
}

/** The amount of a figure; null where it is no money. */
export function statedOf(figure: Figure | null | undefined): Stated | null {
  if (figure?.unit.kind !== 'money') return null;
  const { unit } = figure.unit;
  const fen = fenOf(figure.decimal, unit);
  return Number.isNaN(fen) ? null : { fen, unit, quantum: quantumOf(unit, figure.decimals) };
}

export function moneyOf({ fen, unit, quantum }: Stated): Money {
  return { fen, unit, quantum };
}

/** How an amount of a sentence stands to a figure of a table. */
export type Agreement =
  | 'same'
  /** Off by one in the last digit: 尾差. */
  | 'rounding'
  /** Cut off instead of rounded. */
  | 'truncated'
  | 'different';

/** Figures that a sum of roundings can move by one unit. */
export function agreement(stated: Stated, fact: Pick<Fact, 'amount' | 'quantum' | 'slack'>): Agreement {
  const gap = Math.abs(stated.fen - fact.amount);
  if (gap === 0) return 'same';
  const { quantum } = stated;
  const { slack = 0 } = fact;
  if (quantum > fact.quantum) {
    const half = quantum / 2 + Math.max(slack, fact.quantum > 1 ? fact.quantum / 2 : 0);
    if (gap <= half) return 'same';
    return gap < quantum && Math.abs(stated.fen) < Math.abs(fact.amount) ? 'truncated' : 'different';
  }
  // 舍位平衡 may have moved a coarser table's figure by one unit from its own rounding.
  if (quantum < fact.quantum) return gap <= Math.max(slack, fact.quantum * 1.5) ? 'same' : 'different';
  return gap <= Math.max(slack, quantum) && fact.quantum > 1 ? 'rounding' : 'different';
}

/** Lowest and highest amount a printed one can stand for; a printed nothing is nothing. */
export function bounds({ fen, quantum }: Stated): readonly [number, number] {
  const half = quantum > 1 && fen !== 0 ? quantum / 2 : 0;
  return [fen - half, fen + half];
}

/**
 * What others may have been worked out from where a sentence prints a table's figure: that figure, and the one printed taken at
 * its word. Only where the table is no finer does the printed one stand for all that rounds to it.
 */
export function asWorkedWith(stated: Stated, fact: Fact): Stated[] {
  if (fact.quantum >= stated.quantum) return [stated];
  return [{ ...stated, quantum: fact.quantum }, factStated(fact)];
}

/**
 * What a sentence may have reckoned with instead of naming it: a figure of a table, and that figure rounded as the sentence prints
 * its own.
 */
export function asCompared(exact: Stated, written: Stated | null): Stated[] {
  if (!written || written.quantum <= exact.quantum) return [exact];
  return [exact, { ...exact, fen: roundedQuotient(exact.fen, written.quantum, 0) * written.quantum }];
}

/** A table's figure as if a sentence had stated it. */
export function factStated({ amount, quantum, unit }: Fact): Stated {
  return { fen: amount, quantum, unit };
}
