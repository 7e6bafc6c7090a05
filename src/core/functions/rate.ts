import { rateOverZero, type ZeroBase } from '../amount/zero-base';
import type { Block, CellInput } from './block';
import type { Filled } from './fault';
import { percentages } from './percentage';

/**
 * `BUDGET.RATE(current, previous, [decimals])`: (current − previous) ÷ previous, rounded half away from zero to percent
 * decimals, as a fraction.
 */
export function rate(current: Block, previous: Block, decimals: CellInput, zeroBase: ZeroBase): Filled {
  return percentages(
    current,
    previous,
    decimals,
    (now, before) => ({ numerator: now - before, denominator: before }),
    (now) => rateOverZero(now, zeroBase),
  );
}
