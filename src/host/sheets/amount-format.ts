import type { Fen, MoneyUnit } from '../../core/amount/fen';
import { formatFen } from '../../core/amount/format-amount';

/** The number format of amounts in a unit whose last printed digit is `quantum`: `#,##0.00`. */
export function amountFormat(quantum: Fen, unit: MoneyUnit): string {
  const decimals = formatFen(quantum, unit, quantum).split('.')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
