import { groupedText, scaledText } from './decimal-text';
import type { Fen, MoneyUnit } from './fen';

/**
 * An amount as plain decimal text in a unit: "61.99", "-45.00".
 *
 * It prints the decimals of `quantum` (分 of the last printed digit), and more where the amount is finer than that; half a 分,
 * which a rounding tolerance can be, prints one decimal beyond the 分.
 */
export function formatFen(fen: Fen, unit: MoneyUnit, quantum: Fen): string {
  const decimals = decimalsToPrint(fen, unit, quantum);
  return scaledText(Math.round(fen / (unit.fen / 10 ** decimals)), decimals);
}

/** As {@link formatFen}, with thousands separators for sentences: "1,353.56". */
export function formatGrouped(fen: Fen, unit: MoneyUnit, quantum: Fen): string {
  return groupedText(formatFen(fen, unit, quantum));
}

function decimalsToPrint(fen: Fen, unit: MoneyUnit, quantum: Fen): number {
  const finest = unit.finestDecimals;
  let decimals = Math.min(finest, Math.max(0, Math.ceil(Math.log10(unit.fen / quantum) - 1e-9)));
  while (decimals < finest && fen % (unit.fen / 10 ** decimals) !== 0) decimals++;
  return Number.isInteger(fen) ? decimals : finest + 1;
}
