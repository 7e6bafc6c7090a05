import { VerdictLevel, type Verdict } from '../../check/check-result';
import type { Money } from '../../findings/finding';

/** How the relations between two tables stand. */
export interface TieTally {
  /** Relations judged. */
  readonly relations: number;
  readonly rounding: number;
  /** Off by more than rounding plausibly explains. */
  readonly broken: number;
  /** The largest difference among the broken, as the relation's target prints it; null when none is broken. */
  readonly largest: Money | null;
}

export const NO_TIES: TieTally = { relations: 0, rounding: 0, broken: 0, largest: null };

/** The tally with one more relation; `verdict` is null when it holds exactly. */
export function withRelation(
  tally: TieTally,
  verdict: Verdict | null,
  moneyOf: (fen: number) => Money,
): TieTally {
  const relations = tally.relations + 1;
  if (verdict === null) return { ...tally, relations };
  if (verdict.level === VerdictLevel.Rounding) return { ...tally, relations, rounding: tally.rounding + 1 };
  const largest = larger(tally.largest, moneyOf(verdict.difference));
  return { ...tally, relations, broken: tally.broken + 1, largest };
}

export function together(one: TieTally, other: TieTally): TieTally {
  return {
    relations: one.relations + other.relations,
    rounding: one.rounding + other.rounding,
    broken: one.broken + other.broken,
    largest:
      one.largest && other.largest ? larger(one.largest, other.largest) : (one.largest ?? other.largest),
  };
}

function larger(one: Money | null, other: Money): Money {
  return one !== null && Math.abs(one.fen) >= Math.abs(other.fen) ? one : other;
}
