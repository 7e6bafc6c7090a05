import { MAX_FEN } from './fen';

/** Significant digits a spreadsheet keeps and shows; anything beyond is binary noise. */
const SIGNIFICANT_DIGITS = 15;

/** Plain decimal text of a finite number at 15 significant digits, without exponent: 0.1 + 0.2 → "0.3". */
export function decimalText(value: number): string {
  const text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20) : BigInt(value).toString();
}

/** How many decimals a plain decimal text prints: "61.90" → 2. */
export function decimalsOfText(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/**
 * A plain decimal text × 10^places as a whole number, rounded half away from zero; exact, because it works on the digits.
 *
 * NaN when the result is larger than {@link MAX_FEN}, beyond which sums are no longer exact.
 */
export function scaledInteger(decimal: string, places: number): number {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.');
  const kept = Number(whole + fraction.slice(0, places).padEnd(places, '0'));
  const magnitude = fraction.charAt(places) >= '5' ? kept + 1 : kept;
  if (magnitude > MAX_FEN) return NaN;
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

/** A whole number ÷ 10^places as plain decimal text with that many decimals: 6199 at two places → "61.99". */
export function scaledText(whole: number | bigint, places: number): string {
  const digits = String(whole < 0 ? -whole : whole).padStart(places + 1, '0');
  const point = digits.length - places;
  const magnitude = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return whole < 0 ? `-${magnitude}` : magnitude;
}

/** Plain decimal text with thousands separators: "1353.56" → "1,353.56". */
export function groupedText(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
