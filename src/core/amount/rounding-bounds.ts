import type { Fen } from './fen';

/** How far a relation between rounded figures may be off through rounding alone, in 分. */
export interface RoundingBounds {
  /** Half a unit per figure: no honest rounding exceeds it (XBRL Calculations 1.1). */
  readonly worst: number;
  /** Three standard deviations of the sum of the rounding errors: practically no honest rounding exceeds it. */
  readonly statistical: number;
}

/** Figures kept to the 分 are not rounded at all. */
const EXACT_QUANTUM: Fen = 1;

/** Variance of a rounding error that is uniform over one unit. */
const VARIANCE_PER_SQUARE_UNIT = 1 / 12;

/**
 * Bounds of a relation from the quantum (分 of the last printed digit) of every figure in it, the target included.
 *
 * For n addends and a target at one quantum u: worst (n+1)·u/2, statistical 3·√((n+1)/12)·u, never above the worst.
 */
export function roundingBounds(quanta: Iterable<Fen>): RoundingBounds {
  let worst = 0;
  let variance = 0;
  for (const quantum of quanta) {
    if (quantum <= EXACT_QUANTUM) continue;
    worst += quantum / 2;
    variance += quantum * quantum * VARIANCE_PER_SQUARE_UNIT;
  }
  return { worst, statistical: Math.min(worst, 3 * Math.sqrt(variance)) };
}

/** {@link roundingBounds} of a relation between `figures` figures (target included) of one quantum. */
export function uniformRoundingBounds(figures: number, quantum: Fen): RoundingBounds {
  if (quantum <= EXACT_QUANTUM) return { worst: 0, statistical: 0 };
  const worst = (figures * quantum) / 2;
  return { worst, statistical: Math.min(worst, 3 * quantum * Math.sqrt(figures * VARIANCE_PER_SQUARE_UNIT)) };
}
