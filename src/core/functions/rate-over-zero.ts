import type { ZeroBase } from '../amount/zero-base';
import type { CellOutput } from './block';

/** The rate of an amount over a base of zero; nothing over nothing is no change, 0 %. */
export function rateOverZero(amount: number, convention: ZeroBase): CellOutput {
  if (amount === 0) return 0;
  if (convention === 'hundred') return amount > 0 ? 1 : -1;
  return convention === 'dash' ? '—' : '';
}
