import { rateOverZero, type ZeroBase } from '../amount/zero-base';
import type { Fen } from '../amount/fen';
import { roundedQuotient } from '../amount/rounded-quotient';

/** Decimals of the fraction: two of the percent figure. */
export const RATE_DECIMALS = 4;

/** How an amount changed, as a fraction: 2.68 less than 27.07 is −0.099; over nothing, what the convention says. */
export function changeRate(current: Fen, previous: Fen, zeroBase: ZeroBase): number | '—' | '' {
  if (previous === 0) return rateOverZero(current, zeroBase);
  return roundedQuotient(current - previous, previous, RATE_DECIMALS) / 10 ** RATE_DECIMALS;
}
