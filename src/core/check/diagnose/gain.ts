import type { Fault } from './fault';
import type { Residuals } from './residuals';
import { strainOf } from './strain';

/** By how much the workbook makes better sense with the fault undone; negative is better. */
export function gainOf(fault: Fault, residuals: Residuals): number {
  let gain = fault.surprise;
  for (const { link, amount } of fault.effects) {
    if (amount === 0) continue;
    const residual = residuals.of(link);
    gain += strainOf(link, residual + amount) - strainOf(link, residual);
  }
  return gain;
}
