import { Decimal } from 'decimal.js';

/** A number as printed: it stands for everything that rounds to it. Decimals are null for an exact count. */
export interface PrintedNumber {
  readonly value: Decimal.Value;
  readonly decimals: number | null;
}

/** What a number may be: everything from value − slack to value + slack. */
export interface Spread {
  readonly value: Decimal.Value;
  readonly slack: Decimal.Value;
}

/** How a printed percentage compares with the quotient of its operands. */
export type QuotientVerdict = 'right' | 'truncated' | 'wrong';

/** Products of amounts and percentages fit in, so that nothing is rounded. */
const Exact = Decimal.clone({ precision: 120 });
/** Floating point decides what differs by more than this part of itself. */
const FLOAT_ERROR = 1e-12;

/**
 * Compares a percentage with part ÷ whole at its printed precision, widened by what the rounding of the operands can do to
 * the quotient: 98.54 % against 120.31 ÷ 122.10 is right, because 120.314 ÷ 122.096 = 98.54 %. A whole that may be nothing
 * admits any large percentage.
 *
 * @param percent the percent figure, without its sign
 * @param cutOff the way a figure goes that is cut off instead of rounded: down, but up where it stands for 100 − r
 */
export function compareQuotient(
  percent: PrintedNumber,
  part: Spread,
  whole: Spread,
  cutOff: 'down' | 'up' = 'down',
): QuotientVerdict {
  if (Number(whole.value) < 0) return compareQuotient(percent, negative(part), negative(whole), cutOff);
  const lowestPart = end(part, -1);
  const highestPart = end(part, 1);
  const smallWhole = end(whole, -1);
  const largeWhole = end(whole, 1);
  if (Number(whole.value) === 0 && Number(whole.slack) === 0) {
    const isNothing = Number(percent.value) === 0 && sign(lowestPart) <= 0 && sign(highestPart) >= 0;
    return isNothing ? 'right' : 'wrong';
  }
  const isUnbounded = sign(smallWhole) <= 0;
  /** Which side of the lowest quotient, and of the highest, the percentage lies with so many half units added. */
  const besideLowest = (halves: number): number => {
    if (sign(lowestPart) >= 0) return side(percent, halves, lowestPart, largeWhole);
    return isUnbounded ? 1 : side(percent, halves, lowestPart, smallWhole);
  };
  const besideHighest = (halves: number): number => {
    if (sign(highestPart) <= 0) return side(percent, halves, highestPart, largeWhole);
    return isUnbounded ? -1 : side(percent, halves, highestPart, smallWhole);
  };
  if (besideLowest(1) >= 0 && besideHighest(-1) <= 0) return 'right';
  const isCutOff =
    cutOff === 'down'
      ? besideLowest(0) < 0 && besideLowest(2) > 0
      : besideHighest(0) > 0 && besideHighest(-2) < 0;
  return isCutOff ? 'truncated' : 'wrong';
}

/** What a printed number stands for. */
export function spreadOf({ value, decimals }: PrintedNumber): Spread {
  return { value, slack: halfUnit(decimals) };
}

/** A quotient as a percent figure with two decimals: "18.96". */
export function percentOf(part: Decimal.Value, whole: Decimal.Value): string {
  return new Exact(part).div(whole).times(100).toFixed(2, Decimal.ROUND_HALF_UP);
}

/** Half of the last printed digit, as the number nearest to it, which prints as it. */
function halfUnit(decimals: number | null): number {
  return decimals === null ? 0 : Number(`5e-${decimals + 1}`);
}

/** value + times × step. */
interface Point {
  readonly value: Decimal.Value;
  readonly step: Decimal.Value;
  readonly times: number;
}

function end({ value, slack }: Spread, times: -1 | 1): Point {
  return { value, step: slack, times };
}

function negative({ value, slack }: Spread): Spread {
  return { value: new Exact(value).negated(), slack };
}

/** Sign of percent − part ÷ whole × 100 with half units added to the percentage; the whole is above nothing. */
function side({ value, decimals }: PrintedNumber, halves: number, part: Point, whole: Point): number {
  const printed = { value, step: halfUnit(decimals), times: halves };
  const product = roughly(printed) * roughly(whole);
  const other = 100 * roughly(part);
  const gap = product - other;
  if (Math.abs(gap) > (Math.abs(product) + Math.abs(other)) * FLOAT_ERROR) return gap;
  return exactly(printed).times(exactly(whole)).minus(exactly(part).times(100)).comparedTo(0);
}

function sign(point: Point): number {
  const rough = roughly(point);
  const isClear = Math.abs(rough) > Math.abs(Number(point.value)) * FLOAT_ERROR;
  return isClear ? rough : exactly(point).comparedTo(0);
}

function roughly({ value, step, times }: Point): number {
  return Number(value) + Number(step) * times;
}

function exactly({ value, step, times }: Point): Decimal {
  return new Exact(value).plus(new Exact(step).times(times));
}
