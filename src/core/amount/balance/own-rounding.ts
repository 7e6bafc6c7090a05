import type { Fen } from '../fen';

/** Whole quanta of an amount, rounded half away from zero; exact for every amount the engine holds. */
export function quantaOf(amount: Fen, quantum: Fen): number {
  const magnitude = Math.abs(amount);
  const rest = magnitude % quantum;
  const whole = (magnitude - rest) / quantum + (2 * rest >= quantum ? 1 : 0);
  return amount < 0 && whole !== 0 ? -whole : whole;
}

/**
 * What moving an amount by one quantum from its own rounding adds to its distance from the exact amount, in 分; null when
 * the move would give a positive amount a negative figure, or the reverse.
 */
export function costOfStep(amount: Fen, quantum: Fen, direction: 1 | -1): number | null {
  const rounded = quantaOf(amount, quantum);
  if ((rounded + direction) * Math.sign(amount) < 0) return null;
  const distance = rounded * quantum - amount;
  return Math.abs(distance + direction * quantum) - Math.abs(distance);
}
