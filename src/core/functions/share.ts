import { say } from '../report/phrase';
import type { Block, CellInput } from './block';
import type { Fault, Filled } from './fault';
import { percentages } from './percentage';
import { FAULT_PHRASES } from './phrases';

/** `BUDGET.SHARE(part, whole, [decimals])`: part ÷ whole as a fraction, rounded half away from zero to percent decimals. */
export function share(part: Block, whole: Block, decimals: CellInput): Filled {
  return percentages(
    part,
    whole,
    decimals,
    (numerator, denominator) => ({ numerator, denominator }),
    (numerator) => (numerator === 0 ? 0 : WHOLE_IS_ZERO),
  );
}

const WHOLE_IS_ZERO: Fault = {
  fault: 'division-by-zero',
  sentence: (language) => say(FAULT_PHRASES.wholeIsZero, language),
};
