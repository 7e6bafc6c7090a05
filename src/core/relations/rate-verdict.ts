import type { Fen } from '../amount/fen';
import type { ZeroBase } from '../amount/zero-base';
import { compareQuotient, spreadOf, type QuotientVerdict } from '../amount/printed-quotient';
import type { PrintedRate, RateKind, RateScale } from './rate';

/** Amounts a rate is worked out from, 分, and 分 of their last printed digit. */
export interface RateOperands {
  readonly current: Fen;
  readonly base: Fen;
  readonly quantum: Fen;
}

/** How a printed rate stands. */
export type RateVerdict =
  'right' | 'truncated' | 'wrong' | 'sign' | 'percent-lost' | 'percent-doubled' | 'base-zero';

/** Compares a printed rate with the amounts it is the rate of (DOMAIN §5). */
export function judgeRate(
  printed: PrintedRate,
  scale: RateScale,
  operands: RateOperands,
  kind: RateKind,
  zeroBase: ZeroBase,
): RateVerdict {
  const { current, base } = operands;
  const percent = printed.isPercent || scale === 'percent' ? printed : timesHundred(printed, 2);
  if (base === 0) return overZero(percent.value, current, kind, zeroBase);
  if (base < 0) return 'right';
  const first = compare(percent, operands, kind);
  if (first !== 'wrong') return first;
  const { value, decimals } = percent;
  if (value === 0) return 'wrong';
  const isRight = (other: PrintedRate): boolean => compare(other, operands, kind) === 'right';
  if (kind === 'rate' && isRight({ ...percent, value: -value })) return 'sign';
  if (isRight(timesHundred(percent, 2))) return 'percent-lost';
  return isRight({ ...percent, value: value / 100, decimals: decimals + 2 }) ? 'percent-doubled' : 'wrong';
}

function timesHundred(printed: PrintedRate, places: number): PrintedRate {
  return { ...printed, value: printed.value * 100, decimals: Math.max(0, printed.decimals - places) };
}

/** A rate of change r is the quotient 100 + r; amounts are counted in their last printed digit. */
function compare(
  { value, decimals }: PrintedRate,
  { current, base, quantum }: RateOperands,
  kind: RateKind,
): QuotientVerdict {
  const isChange = kind === 'rate';
  return compareQuotient(
    { value: (isChange ? value + 100 : value).toFixed(decimals), decimals },
    spreadOf({ value: current / quantum, decimals: 0 }),
    spreadOf({ value: base / quantum, decimals: 0 }),
    isChange && value < 0 ? 'up' : 'down',
  );
}

/** Over a base of zero there is no quotient: what may be printed goes by custom. */
function overZero(percent: number, current: Fen, kind: RateKind, zeroBase: ZeroBase): RateVerdict {
  if (current === 0 && percent === 0) return 'right';
  if (kind === 'completion') return percent === 0 ? 'right' : 'base-zero';
  return current !== 0 && zeroBase === 'hundred' && Math.abs(percent) === 100 ? 'right' : 'base-zero';
}
