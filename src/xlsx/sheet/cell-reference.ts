import {
  MAX_COLUMNS,
  cellKey,
  columnOfKey,
  rowOfKey,
  type CellRange,
} from '../../core/snapshot/workbook-snapshot';
import { shortInteger } from './decimal';

/** Rows of the largest Excel sheet. */
export const MAX_ROWS = 1_048_576;

const LETTER_A = 0x41;
const COLON = 0x3a;

/** Key of the cell a reference such as "AB12" means; -1 when the bytes are no reference to a cell of a sheet. */
export function referencedCell(bytes: Uint8Array, from: number, to: number): number {
  let columns = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = bytes[at]! - LETTER_A;
    if (letter < 0 || letter > 25) break;
    columns = columns * 26 + letter + 1;
    if (columns > MAX_COLUMNS) return -1;
  }
  const rows = shortInteger(bytes, at, to);
  return columns < 1 || rows < 1 || rows > MAX_ROWS ? -1 : cellKey(rows - 1, columns - 1);
}

/** The block a reference such as "A1:C3" means, corners in any order; null when it is a single cell or no block of a sheet. */
export function referencedBlock(bytes: Uint8Array, from: number, to: number): CellRange | null {
  const length = bytes.subarray(from, to).indexOf(COLON);
  if (length < 0) return null;
  const colon = from + length;
  const first = referencedCell(bytes, from, colon);
  const second = referencedCell(bytes, colon + 1, to);
  if (first < 0 || second < 0 || first === second) return null;
  return {
    top: Math.min(rowOfKey(first), rowOfKey(second)),
    left: Math.min(columnOfKey(first), columnOfKey(second)),
    bottom: Math.max(rowOfKey(first), rowOfKey(second)),
    right: Math.max(columnOfKey(first), columnOfKey(second)),
  };
}
