import { quantumOf, type Fen, type MoneyUnit } from '../../amount/fen';
import type { Lane } from '../budget-table';

/** Decimals of tables in this workbook's custom: figures with fewer happen to be whole. */
const CUSTOMARY_DECIMALS = 2;

/** Decimals the amounts of a table print at most. */
export function decimalsOfLanes(lanes: readonly Lane[], unit: MoneyUnit): number {
  let decimals = 0;
  for (const lane of lanes) {
    for (const { measure, amounts } of lane.columns) {
      if (measure === 'amount' || measure === 'change') decimals = decimalsOf(amounts, unit, decimals);
    }
  }
  return decimals;
}

function decimalsOf(amounts: Float64Array, unit: MoneyUnit, atLeast: number): number {
  let decimals = atLeast;
  let quantum = quantumOf(unit, decimals);
  const { length } = amounts;
  for (let line = 0; line < length; line++) {
    const amount = amounts[line]!;
    if (amount === 0) continue;
    // Dividing whole numbers below 2^53 gives a whole number only where nothing is left over, and costs less than %.
    while (!Number.isInteger(amount / quantum) && decimals < unit.finestDecimals)
      quantum = quantumOf(unit, ++decimals);
  }
  return decimals;
}

/**
 * The last printed digit of a table. A table whose amounts all happen to be whole is still printed at the two decimals its
 * workbook uses elsewhere in that unit.
 */
export function quantumOfTable(decimals: number, unit: MoneyUnit, workbookDecimals: number): Fen {
  return quantumOf(unit, Math.max(decimals, Math.min(CUSTOMARY_DECIMALS, workbookDecimals)));
}
