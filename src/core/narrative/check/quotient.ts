import { compareQuotient, type QuotientVerdict, type Spread } from '../../amount/printed-quotient';
import type { ZeroBase } from '../../amount/zero-base';
import type { Figure } from '../reading/figures';
import { bounds, type Stated } from './stated';

/** Lowest and highest amount something can be, 分. */
export type Bounds = readonly [number, number];

/** A change of nothing into something is printed as 100 %. */
const ZERO_BASE_PERCENT = 100;

/**
 * Compares the percentage of a sentence with part ÷ whole; signs are not looked at. A whole that may be nothing admits 100 %, unless
 * a place has it otherwise.
 */
export function comparePercent(
  { decimal, decimals }: Figure,
  part: Bounds,
  whole: Bounds,
  zeroBase: ZeroBase = 'hundred',
): QuotientVerdict {
  const value = decimal.replace('-', '');
  const [lowWhole] = magnitudes(whole);
  if (lowWhole === 0 && zeroBase === 'hundred' && Number(value) === ZERO_BASE_PERCENT) return 'right';
  return compareQuotient({ value, decimals }, spread(magnitudes(part)), spread(magnitudes(whole)));
}

/** Bounds of a difference or sum of printed amounts. */
export function combinedBounds(a: Stated, b: Stated, sign: 1 | -1): Bounds {
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return sign === 1 ? [lowA + lowB, highA + highB] : [lowA - highB, highA - lowB];
}

/** Bounds of an absolute value. */
function magnitudes([low, high]: Bounds): Bounds {
  if (low <= 0 && high >= 0) return [0, Math.max(-low, high)];
  return low > 0 ? [low, high] : [-high, -low];
}

function spread([low, high]: Bounds): Spread {
  return { value: (low + high) / 2, slack: (high - low) / 2 };
}
