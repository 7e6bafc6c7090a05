import { Decimal } from 'decimal.js';

/** A number as printed: it stands for everything that rounds to it. Decimals are null for an exact count. */
export interface PrintedNumber {
  readonly value: Decimal.Value;
  readonly decimals: number | null;
}

/** How a printed percentage compares with the quotient of its operands. */
export type QuotientVerdict = 'right' | 'truncated' | 'wrong';

/**
 * Compares a percentage with part ÷ whole at its printed precision, widened by what the rounding of the operands can do to
 * the quotient: 98.54 % against 120.31 ÷ 122.10 is right, because 120.314 ÷ 122.096 = 98.54 %.
 *
 * @param percent the percent figure, without its sign
 * @param cutOff the way a figure goes that is cut off instead of rounded: down, but up where it stands for 100 − r
 */
export function compareQuotient(
  percent: PrintedNumber,
  part: PrintedNumber,
  whole: PrintedNumber,
  cutOff: 'down' | 'up' = 'down',
): QuotientVerdict {
  if (isPlainlyRight(percent, part, whole)) return 'right';
  const printed = new Decimal(percent.value);
  const low = quotient(lowest(part), highest(whole));
  const high = quotient(highest(part), lowest(whole));
  const half = halfUnit(percent);
  if (printed.gte(low.minus(half)) && printed.lte(high.plus(half))) return 'right';
  const unit = half.times(2);
  const isCutOff =
    cutOff === 'down'
      ? printed.lt(low) && printed.plus(unit).gt(low)
      : printed.gt(high) && printed.minus(unit).lt(high);
  return isCutOff ? 'truncated' : 'wrong';
}

/** Most rates are right, and not by a hair: that much floating point can tell. */
function isPlainlyRight(percent: PrintedNumber, part: PrintedNumber, whole: PrintedNumber): boolean {
  const [printed, over, under] = [percent, part, whole].map(({ value }) => Number(value)) as [
    number,
    number,
    number,
  ];
  const slack = percent.decimals === null ? 0 : 10 ** -percent.decimals / 2;
  return Math.abs(printed - (over / under) * 100) < slack * (1 - 1e-6) - Math.abs(printed) * 1e-12;
}

/** A quotient as a percent figure with two decimals: "18.96". */
export function percentOf(part: Decimal.Value, whole: Decimal.Value): string {
  return quotient(new Decimal(part), new Decimal(whole)).toFixed(2, Decimal.ROUND_HALF_UP);
}

function quotient(part: Decimal, whole: Decimal): Decimal {
  return part.div(whole).times(100);
}

function lowest(printed: PrintedNumber): Decimal {
  return new Decimal(printed.value).minus(halfUnit(printed));
}

function highest(printed: PrintedNumber): Decimal {
  return new Decimal(printed.value).plus(halfUnit(printed));
}

function halfUnit({ decimals }: PrintedNumber): Decimal {
  return decimals === null ? new Decimal(0) : new Decimal(10).pow(-decimals).div(2);
}
