import type { CellRange } from './workbook-snapshot';

/** Column letters of a 0-based column: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A1 address of a 0-based cell, without `$`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a block; a single cell gives one address. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** 0-based column of letters such as "AB"; -1 when they are no column letters. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column - 1;
}

/** 0-based row and column of an A1 address; `$` is ignored; null when the text is no address. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}
