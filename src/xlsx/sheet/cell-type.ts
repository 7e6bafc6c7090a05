import { ReadError } from '../read-error';

/** What the value of a cell is written as (ECMA-376 18.18.11, ST_CellType). */
export const CellType = {
  /** "n", and when nothing is said. */
  Number: 0,
  /** "s": the index of a shared string. */
  Shared: 1,
  /** "str" and "inlineStr": the text itself. */
  Text: 2,
  /** "b" */
  Boolean: 3,
  /** "e" */
  Error: 4,
  /** "d": an ISO 8601 date. */
  Date: 5,
} as const;
export type CellType = (typeof CellType)[keyof typeof CellType];

const LETTER_B = 0x62;
const LETTER_D = 0x64;
const LETTER_E = 0x65;
const LETTER_I = 0x69;
const LETTER_N = 0x6e;
const LETTER_S = 0x73;

/** The type a `t` attribute names; its values differ in first letter and length. @throws ReadError for any other. */
export function cellTypeOf(bytes: Uint8Array, from: number, to: number): CellType {
  const first = bytes[from];
  const length = to - from;
  if (length === 1) {
    if (first === LETTER_S) return CellType.Shared;
    if (first === LETTER_N) return CellType.Number;
    if (first === LETTER_B) return CellType.Boolean;
    if (first === LETTER_E) return CellType.Error;
    if (first === LETTER_D) return CellType.Date;
  }
  if ((length === 3 && first === LETTER_S) || (length === 9 && first === LETTER_I)) return CellType.Text;
  throw new ReadError('damaged');
}
