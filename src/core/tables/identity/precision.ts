import { quantumOf, type Fen, type MoneyUnit } from '../../amount/fen';
import type { Lane } from '../budget-table';

/** Decimals of tables in this workbook's custom: figures with fewer happen to be whole. */
const CUSTOMARY_DECIMALS = 2;

/** Decimals the amounts of a table print at most. */
export function decimalsOfLanes(lanes: readonly Lane[], unit: MoneyUnit): number {
  let decimals = 0;
  let quantum: Fen = unit.fen;
  for (const lane of lanes) {
    for (const column of lane.columns) {
      if (column.measure !== 'amount' && column.measure !== 'change') continue;
      for (const amount of column.amounts) {
        while (amount % quantum !== 0 && decimals < unit.finestDecimals)
          quantum = quantumOf(unit, ++decimals);
      }
    }
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
