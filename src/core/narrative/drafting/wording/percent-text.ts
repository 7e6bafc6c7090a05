import { scaledText } from '../../../amount/decimal-text';
import type { Fen } from '../../../amount/fen';
import { roundedQuotient } from '../../../amount/rounded-quotient';

/** Decimals of percentages in running text. */
const DECIMALS = 2;

/** 100.00% */
export const WHOLE_PERCENT = `${scaledText(100 * 10 ** DECIMALS, DECIMALS)}%`;

/** part ÷ whole without its sign, as text: 9.90%. The whole is not 0. */
export function percentText(part: Fen, whole: Fen): string {
  return `${scaledText(Math.abs(roundedQuotient(part, whole, DECIMALS + 2)), DECIMALS)}%`;
}
