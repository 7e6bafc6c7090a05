import { formatAt, numberAt, textAt } from '../../snapshot/cells';
import type { PrintedRate } from '../../relations/rate';
import type { WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { parseAmountText } from '../../amount/parse-amount';
import type { CellPlace } from '../../tables/budget-table';

/** Digits of a quotient nobody rounded that are still compared. */
const MOST_DECIMALS = 4;

/** What a cell of a column of rates prints; null where it prints no number. */
export function printedRate(workbook: WorkbookSnapshot, place: CellPlace): PrintedRate | null {
  const sheet = workbook.sheets[place.sheet]!;
  const number = numberAt(sheet, place.row, place.column);
  if (number === null) return rateOfText(textAt(workbook, sheet, place.row, place.column));
  const format = formatAt(workbook, sheet, place.row, place.column);
  const isPercent = format?.category === 'percent';
  const value = isPercent ? number * 100 : number;
  const decimals = format?.decimals ?? Math.min(decimalsOf(value), MOST_DECIMALS);
  return { value: Number(value.toFixed(decimals)), decimals, isPercent };
}

function rateOfText(text: string): PrintedRate | null {
  const parsed = parseAmountText(text);
  if (parsed.kind !== 'amount' && parsed.kind !== 'percent') return null;
  const { decimal, kind } = parsed;
  return {
    value: Number(decimal),
    decimals: decimal.split('.')[1]?.length ?? 0,
    isPercent: kind === 'percent',
  };
}

/** Decimals of a number as a person would write it: what 12.3 × 100 leaves in the last bits does not count. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
}
