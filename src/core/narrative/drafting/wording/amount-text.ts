import type { Fen } from '../../../amount/fen';
import { quantumOf, WAN, type MoneyUnit } from '../../../amount/fen';
import { formatFen } from '../../../amount/format-amount';
import { roundedQuotient } from '../../../amount/rounded-quotient';

/** Decimals of amounts in running text where the table does not set them. */
const DECIMALS = 2;

/** 分 of the last digit a sentence prints in a unit, where the table does not say. */
export function customaryQuantum(unit: MoneyUnit): Fen {
  return quantumOf(unit, DECIMALS);
}

/**
 * 分 of the last digit a sentence in 万元 prints of a table's figures: that of the table where it is in 万元, two decimals where
 * the table is finer, being in 元.
 */
export function quantumInWan(unit: MoneyUnit, quantum: Fen): Fen {
  return unit.fen < WAN.fen ? customaryQuantum(WAN) : quantum;
}

/** An amount as a sentence prints it, rounded half away from zero. */
export function rounded(amount: Fen, quantum: Fen): Fen {
  return roundedQuotient(amount, quantum, 0) * quantum;
}

/** 24.40万元 */
export function amountText(amount: Fen, unit: MoneyUnit, quantum: Fen): string {
  return `${formatFen(amount, unit, quantum)}${unit.name}`;
}
