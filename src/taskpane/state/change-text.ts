import { percentText } from '../../core/amount/quotient-text';
import { rateOverZero, type ZeroBase } from '../../core/amount/zero-base';
import type { Change } from '../../core/previous/changes';

/** +12.34%, −9.90%; over nothing, what the convention says. Empty where last year is not known. */
export function rateText({ current, previous }: Change, zeroBase: ZeroBase): string {
  if (previous === null) return '';
  if (previous === 0) {
    const rate = rateOverZero(current, zeroBase);
    return typeof rate === 'number' ? signed(percentText(rate, 1, 2)) : rate;
  }
  return signed(percentText(current - previous, previous, 2));
}

function signed(percent: string): string {
  const sign = percent.startsWith('-') ? '−' : Number(percent) === 0 ? '' : '+';
  return `${sign}${percent.replace('-', '')}%`;
}
