import type { Fen } from '../../../amount/fen';
import { percentText } from '../../../amount/quotient-text';

/** Decimals of percentages in running text. */
const DECIMALS = 2;

/** 100.00% */
export const WHOLE_PERCENT = printedPercent(1, 1);

/** part ÷ whole without its sign, as text: 9.90%. The whole is not 0. */
export function printedPercent(part: Fen, whole: Fen): string {
  return `${percentText(Math.abs(part), Math.abs(whole), DECIMALS)}%`;
}
