import type { ZeroBase } from '../../amount/zero-base';
import type { Figure } from '../reading/figures';
import { bounds, type Stated } from './stated';

/** How a printed percentage stands to the quotient of its operands. */
export type QuotientVerdict = 'right' | 'truncated' | 'wrong';

/** A change of nothing into something is printed as 100 %. */
const ZERO_BASE_PERCENT = 100;

/**
 * Compares a percentage with part ÷ whole at its printed precision, widened by what the rounding of both can do to the quotient;
 * signs are not looked at. A whole that may be nothing
 * admits 100 %, unless a place has it otherwise.
 */
export function compareQuotient(
  figure: Figure,
  part: readonly [number, number],
  whole: readonly [number, number],
  zeroBase: ZeroBase = 'hundred',
): QuotientVerdict {
  const printed = Math.abs(Number(figure.decimal));
  const unit = 10 ** -figure.decimals;
  const [lowPart, highPart] = magnitudes(part);
  const [lowWhole, highWhole] = magnitudes(whole);
  if (lowWhole === 0 && zeroBase === 'hundred' && printed === ZERO_BASE_PERCENT) return 'right';
  if (highPart === 0) return printed === 0 ? 'right' : 'wrong';
  if (highWhole === 0) return 'wrong';
  const low = (lowPart / highWhole) * 100;
  const high = lowWhole === 0 ? Infinity : (highPart / lowWhole) * 100;
  const half = unit / 2 + 1e-9;
  if (printed >= low - half && printed <= high + half) return 'right';
  return printed < low && printed + unit > low - 1e-9 ? 'truncated' : 'wrong';
}

/** Bounds of a difference or sum of printed amounts. */
export function combinedBounds(a: Stated, b: Stated, sign: 1 | -1): readonly [number, number] {
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return sign === 1 ? [lowA + lowB, highA + highB] : [lowA - highB, highA - lowB];
}

/** Bounds of an absolute value. */
function magnitudes([low, high]: readonly [number, number]): [number, number] {
  if (low <= 0 && high >= 0) return [0, Math.max(-low, high)];
  return low > 0 ? [low, high] : [-high, -low];
}
