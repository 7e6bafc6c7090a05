import { cheapestSteps } from './balance/cheapest-steps';
import { balanceParts, type BalancePart } from './balance/balance-parts';
import type { BalanceRelation } from './balance/balance-relation';
import { quantaOf } from './balance/own-rounding';
import type { Fen } from './fen';

export type BalanceOutcome =
  /** The amounts in 分, each a whole number of quanta. */
  | { readonly kind: 'balanced'; readonly amounts: readonly Fen[] }
  /** Indexes of the relations that together leave no solution; one alone when it does not hold before rounding. */
  | { readonly kind: 'impossible'; readonly relations: readonly number[] }
  /** These relations depend on one another in a way that was not resolved in reasonable time. */
  | { readonly kind: 'undecided'; readonly relations: readonly number[] };

/**
 * 舍位平衡: rounds a block of exact amounts to whole quanta so that every relation holds exactly again, or for the first time
 * where it is one of the rounded amounts only.
 *
 * Every amount is rounded half away from zero; where the rounded figures no longer add up, some are moved by one quantum.
 * Zeros stay zero, no amount changes its sign, and top totals (targets that are no term elsewhere) keep their own rounding.
 * Among all such results the one with the least Σ |balanced − exact| is chosen, and among equals the one that moves larger
 * amounts; the same input always gives the same result.
 *
 * Example, 元 → 万元: 10.00 = 3.33 + 3.33 + 3.34 万元 becomes 10 = 3 + 3 + 4, the largest part taking the rounding difference.
 */
export function balanceRounding(
  amounts: ArrayLike<Fen>,
  relations: readonly BalanceRelation[],
  quantum: Fen,
): BalanceOutcome {
  const unheld = relations.findIndex((relation) => !relation.isOfRounded && !holds(amounts, relation));
  if (unheld >= 0) return { kind: 'impossible', relations: [unheld] };
  const balanced = Array.from(amounts, (amount) => quantum * quantaOf(amount, quantum));
  for (const part of balanceParts(amounts, relations, quantum)) {
    const choice = cheapestSteps(part.programme);
    if (choice.kind === 'impossible') {
      return { kind: 'impossible', relations: choice.rows.map((row) => part.relations[row]!) };
    }
    if (choice.kind === 'undecided') return { kind: 'undecided', relations: part.relations };
    takeSteps(balanced, part, choice.steps, quantum);
  }
  return { kind: 'balanced', amounts: balanced };
}

function holds(amounts: ArrayLike<Fen>, { target, terms }: BalanceRelation): boolean {
  return amounts[target] === terms.reduce((sum, { sign, index }) => sum + sign * amounts[index]!, 0);
}

function takeSteps(balanced: Fen[], part: BalancePart, steps: Uint8Array, quantum: Fen): void {
  part.cells.forEach((cell, j) => {
    balanced[cell]! += quantum * (steps[2 * j]! - steps[2 * j + 1]!);
  });
}
