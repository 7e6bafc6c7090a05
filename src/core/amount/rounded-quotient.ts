/**
 * numerator ÷ denominator × 10^places as a whole number, rounded half away from zero; exact for whole arguments.
 *
 * The denominator is not 0.
 */
export function roundedQuotient(numerator: number, denominator: number, places: number): number {
  const dividend = Math.abs(numerator) * 10 ** places;
  const divisor = Math.abs(denominator);
  const magnitude = Number.isSafeInteger(dividend)
    ? halfAwayFromZero(dividend, divisor)
    : bigHalfAwayFromZero(BigInt(Math.abs(numerator)) * 10n ** BigInt(places), BigInt(divisor));
  return numerator < 0 !== denominator < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

function halfAwayFromZero(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
}

function bigHalfAwayFromZero(dividend: bigint, divisor: bigint): number {
  return Number((2n * dividend + divisor) / (2n * divisor));
}
