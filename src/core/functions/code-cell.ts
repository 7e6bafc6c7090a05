import { normaliseName } from '../text/normalise';
import type { CellInput } from './block';
import { LONGEST_CODE, POWERS_OF_TEN, WIDTH_OF_LENGTH } from './code-digits';

const TOTAL_NAME = /^(?:本年)?(?:收入|支出)?(?:合计|总计)$/;

/** A code with the subject's name behind it: "208 社会保障和就业支出"; not a year, date or amount. */
const CODE_AND_NAME = /^(\d{3,})\s*[-:]?\s*(?![年月日元万亿])\p{Script=Han}/u;

/** Whether a cell reads 合计, 总计 or the like. */
export function isTotalLabel(cell: CellInput): boolean {
  return typeof cell === 'string' && TOTAL_NAME.test(normaliseName(cell));
}

/** The code a single cell holds, as text; '' when it holds none. */
export function codeTextOf(cell: CellInput): string {
  if (typeof cell === 'number') return isCodeNumber(cell) ? String(cell) : '';
  return typeof cell === 'string' ? codeInText(cell) : '';
}

/** Reads one cell after the other as a code. What it finds is left in its fields, so that a row costs no object. */
export class CodeReader {
  /** Digits of the last cell's code; 0 where it holds none. */
  length = 0;

  /** The code filled up with zeros on the right to 15 digits; 0 where it has more than can be told apart. */
  key = 0;

  read(cell: CellInput): void {
    if (typeof cell === 'string') {
      const value = digitsOnly(cell);
      if (value >= 0) this.take(value, cell.length);
      else this.takeText(codeInText(cell));
    } else if (typeof cell === 'number' && isCodeNumber(cell)) {
      this.take(cell, digitsOfNumber(cell));
    } else {
      this.take(0, 0);
    }
  }

  private takeText(digits: string): void {
    this.take(Number(digits), digits.length);
  }

  private take(value: number, length: number): void {
    this.length = length;
    this.key = length <= LONGEST_CODE ? value * WIDTH_OF_LENGTH[length]! : 0;
  }
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

function isCodeNumber(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function digitsOfNumber(value: number): number {
  let digits = 0;
  while (digits <= LONGEST_CODE && value >= POWERS_OF_TEN[digits]!) digits++;
  return digits;
}
