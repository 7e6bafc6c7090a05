import type { Fen, MoneyUnit } from './fen';

/**
 * An amount as plain decimal text in a unit: "61.99", "-45.00".
 *
 * It prints the decimals of `quantum` (分 of the last printed digit), and more where the amount is finer than that; half a 分,
 * which a rounding tolerance can be, prints one decimal beyond the 分.
 */
export function formatFen(fen: Fen, unit: MoneyUnit, quantum: Fen): string {
  const decimals = decimalsToPrint(fen, unit, quantum);
  const digits = String(Math.round(Math.abs(fen) / (unit.fen / 10 ** decimals))).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = fen < 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - decimals)}`;
}

/** As {@link formatFen}, with thousands separators for sentences: "1,353.56". */
export function formatGrouped(fen: Fen, unit: MoneyUnit, quantum: Fen): string {
  const [whole = '', fraction] = formatFen(fen, unit, quantum).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function decimalsToPrint(fen: Fen, unit: MoneyUnit, quantum: Fen): number {
  const finest = unit.finestDecimals;
  let decimals = Math.min(finest, Math.max(0, Math.ceil(Math.log10(unit.fen / quantum) - 1e-9)));
  while (decimals < finest && fen % (unit.fen / 10 ** decimals) !== 0) decimals++;
  return Number.isInteger(fen) ? decimals : finest + 1;
}
