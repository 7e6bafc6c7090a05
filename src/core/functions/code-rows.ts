import { normaliseName } from '../text/normalise';
import { say } from '../report/phrase';
import { widthOf, type ArgumentCell, type Block, type CellInput } from './block';
import { LONGEST_CODE, POWERS_OF_TEN } from './code-digits';
import { restoreLostZeros } from './lost-zeros';
import { FAULT_PHRASES } from './phrases';
import type { Fault } from './fault';
import { joinSplitCodes } from './split-codes';

/** What stands in the code column of each row. */
export interface CodeRows {
  /** Digits of the row's code; 0 where it has none. */
  readonly lengths: Uint8Array;
  /** The code filled up with zeros on the right to 15 digits: sorted, a subject comes directly before those below it. */
  readonly keys: Float64Array;
  /** 1 for a row labelled 合计 or 总计, which sums the subjects at the top. */
  readonly totals: Uint8Array;
}

const TOTAL_NAME = /^(?:本年)?(?:收入|支出)?(?:合计|总计)$/;

/** A code with the subject's name behind it: "208 社会保障和就业支出"; not a year, date or amount. */
const CODE_AND_NAME = /^(\d{3,})\s*[-:]?\s*(?![年月日元万亿])\p{Script=Han}/u;

/** Reads the code of every row: as text or number, with or without the name behind it, or split over several columns. */
export function readCodes(block: Block, argument: number): CodeRows | Fault {
  const isSplit = widthOf(block) > 1;
  const rows = isSplit ? joinSplitCodes(block) : block;
  const lengths = new Uint8Array(rows.length);
  const values = new Float64Array(rows.length);
  const totals = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]![0];
    let length = typeof cell === 'string' ? cell.length : 0;
    let value = typeof cell === 'string' ? digitsOnly(cell) : numberOf(cell);
    if (typeof cell === 'number') length = digitsOfNumber(value);
    if (value < 0) {
      const digits = codeTextOf(cell);
      value = Number(digits);
      length = digits.length;
      totals[row] = digits === '' && isTotalLabel(cell) ? 1 : 0;
    }
    if (length > LONGEST_CODE) return tooLong({ argument, row, column: 0 });
    values[row] = value;
    lengths[row] = length;
  }
  if (!isSplit) restoreLostZeros(rows, values, lengths);
  for (let row = 0; row < values.length; row++) values[row]! *= POWERS_OF_TEN[LONGEST_CODE - lengths[row]!]!;
  return { lengths, keys: values, totals };
}

/** Whether a cell reads 合计, 总计 or the like. */
export function isTotalLabel(cell: CellInput): boolean {
  return typeof cell === 'string' && TOTAL_NAME.test(normaliseName(cell));
}

/** The code a single cell holds, as text; '' when it holds none. */
export function codeTextOf(cell: CellInput): string {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0 ? String(cell) : '';
  return typeof cell === 'string' ? codeInText(cell) : '';
}

function codeInText(text: string): string {
  if (digitsOnly(text) > 0) return text;
  const plain = text.normalize('NFKC').trim();
  if (/^\d+$/.test(plain)) return plain;
  return CODE_AND_NAME.exec(plain)?.[1] ?? '';
}

/** The number a text of digits spells; −1 when other characters occur. */
function digitsOnly(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A cell's number where it can be a code, else 0, which is none. */
function numberOf(cell: CellInput): number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 ? cell : 0;
}

function digitsOfNumber(value: number): number {
  let digits = 0;
  while (digits <= LONGEST_CODE && value >= POWERS_OF_TEN[digits]!) digits++;
  return digits;
}

function tooLong(place: ArgumentCell): Fault {
  return {
    fault: 'value',
    sentence: (language, addressOf) => say(FAULT_PHRASES.codeTooLong, language, { cell: addressOf(place) }),
  };
}
