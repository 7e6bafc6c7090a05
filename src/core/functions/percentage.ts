import { roundedQuotient } from '../amount/rounded-quotient';
import { say } from '../report/phrase';
import { amountOf, exactPair, TOO_LARGE } from './amounts';
import type { Block, CellInput, CellOutput } from './block';
import { elementwise } from './elementwise';
import type { Fault, Filled } from './fault';
import { FAULT_PHRASES } from './phrases';

/** Percent decimals where the formula names none. */
const DEFAULT_DECIMALS = 2;
const MOST_DECIMALS = 10;

/** A quotient to be rounded: whole numbers of the same unit. */
interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * A quotient for every pair of amounts, rounded half away from zero to percent decimals, as a fraction. Blank where neither
 * reports an amount; `overZero` tells what stands for a denominator of zero.
 */
export function percentages(
  first: Block,
  second: Block,
  decimalsArgument: CellInput,
  quotientOf: (first: number, second: number) => Quotient,
  overZero: (numerator: number) => CellOutput | Fault,
): Filled {
  const decimals = readDecimals(decimalsArgument);
  if (decimals === null) return WRONG_DECIMALS;
  return elementwise(first, second, (a, b) => {
    if (a === null && b === null) return '';
    const pair = exactPair(a ?? 0, b ?? 0);
    if (!pair) return TOO_LARGE;
    const { numerator, denominator } = quotientOf(pair.first, pair.second);
    if (denominator === 0) return overZero(numerator);
    return roundedQuotient(numerator, denominator, decimals + 2) / 10 ** (decimals + 2);
  });
}

function readDecimals(cell: CellInput): number | null {
  const decimals = amountOf(cell);
  if (decimals === null) return DEFAULT_DECIMALS;
  if (decimals === undefined || !Number.isInteger(decimals)) return null;
  return decimals >= 0 && decimals <= MOST_DECIMALS ? decimals : null;
}

const WRONG_DECIMALS: Fault = {
  fault: 'value',
  sentence: (language) => say(FAULT_PHRASES.decimals, language),
};
