/**
 * numerator ÷ denominator × 10^places as a whole number, rounded half away from zero; exact for whole arguments as far as a
 * number can tell whole numbers apart.
 *
 * The denominator is not 0.
 */
export function roundedQuotient(numerator: number, denominator: number, places: number): number {
  return Number(wholeQuotient(numerator, denominator, places));
}

/** The same to the last digit: as a bigint where a number could not hold it. */
export function wholeQuotient(numerator: number, denominator: number, places: number): number | bigint {
  const dividend = Math.abs(numerator) * 10 ** places;
  const divisor = Math.abs(denominator);
  const isNegative = numerator < 0 !== denominator < 0;
  if (Number.isSafeInteger(dividend)) {
    const magnitude = halfAwayFromZero(dividend, divisor);
    return isNegative && magnitude !== 0 ? -magnitude : magnitude;
  }
  const magnitude = bigHalfAwayFromZero(BigInt(Math.abs(numerator)) * 10n ** BigInt(places), BigInt(divisor));
  return isNegative ? -magnitude : magnitude;
}

function halfAwayFromZero(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
}

function bigHalfAwayFromZero(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
