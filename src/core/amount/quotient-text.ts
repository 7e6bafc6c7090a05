import { scaledText } from './decimal-text';
import { wholeQuotient } from './rounded-quotient';

/** numerator ÷ denominator as decimal text, rounded half away from zero; exact for whole arguments. The denominator is not 0. */
export function quotientText(numerator: number, denominator: number, decimals: number): string {
  return scaledText(wholeQuotient(numerator, denominator, decimals), decimals);
}

/** The same as a percent figure, without the percent sign: 1 ÷ 8 is "12.50" at two decimals. */
export function percentText(part: number, whole: number, decimals: number): string {
  return scaledText(wholeQuotient(part, whole, decimals + 2), decimals);
}
