import { rateOverZero, type ZeroBase } from '../amount/zero-base';
import type { Block, CellInput } from './block';
import type { Filled } from './fault';
import { percentages } from './percentage';

/**
 * `BUDGET.COMPLETION(final, budget, [decimals])`: 完成率 = 决算 ÷ 年初预算 as a fraction. Unlike a share it has a convention for
 * what was not budgeted: the one for a base of zero.
 */
export function completion(final: Block, budget: Block, decimals: CellInput, zeroBase: ZeroBase): Filled {
  return percentages(
    final,
    budget,
    decimals,
    (numerator, denominator) => ({ numerator, denominator }),
    (numerator) => rateOverZero(numerator, zeroBase),
  );
}
