import { decimalsOf, isWhole } from '../amount/fen-from-number';
import { parseAmountText } from '../amount/parse-amount';
import { say } from '../report/phrase';
import { isBlank, textOf, widthOf, type ArgumentCell, type Block, type CellInput } from './block';
import type { Fault } from './fault';
import { FAULT_PHRASES } from './phrases';

/** Largest whole number below which adding and subtracting loses nothing. */
const LARGEST_EXACT = 2 ** 52;

/** Amounts of an argument, row by row. */
export interface Amounts {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  /** 1 where the cell holds an amount, 0 where it reports nothing (blank, "-", "—"); its value is then 0. */
  readonly present: Uint8Array;
}

/** Reads every cell of an argument as an amount. */
export function readAmounts(block: Block, argument: number): Amounts | Fault {
  const rows = block.length;
  const columns = widthOf(block);
  const values = new Float64Array(rows * columns);
  const present = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const cells = block[row]!;
    for (let column = 0; column < columns; column++) {
      const amount = amountOf(cells[column]);
      if (amount === undefined) return notAnAmount(cells[column], { argument, row, column });
      if (amount === null) continue;
      values[row * columns + column] = amount;
      present[row * columns + column] = 1;
    }
  }
  return { rows, columns, values, present };
}

/** The amount in a cell; null for nothing, undefined when it is no amount. */
export function amountOf(cell: CellInput): number | null | undefined {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  if (typeof cell !== 'string') return undefined;
  const parsed = parseAmountText(cell);
  if (parsed.kind === 'nothing') return null;
  return parsed.kind === 'amount' && parsed.unit === null ? Number(parsed.decimal) : undefined;
}

export function notAnAmount(cell: CellInput, place: ArgumentCell): Fault {
  return {
    fault: 'value',
    sentence: (language, addressOf) =>
      say(FAULT_PHRASES.notAnAmount, language, { cell: addressOf(place), text: textOf(cell) }),
  };
}

export const TOO_LARGE: Fault = {
  fault: 'value',
  sentence: (language) => say(FAULT_PHRASES.tooLarge, language),
};

/**
 * Decimals at which the amounts become whole numbers that can be added without loss: as many as any of them shows, fewer
 * where the sum of their magnitudes leaves no room, which is beyond the 15 digits a spreadsheet keeps. Null when even whole
 * units are too large.
 */
export function commonDecimals(...lists: readonly (Float64Array | readonly number[])[]): number | null {
  let decimals = 0;
  let power = 1;
  let magnitude = 0;
  for (const values of lists) {
    const count = values.length;
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      magnitude += Math.abs(value);
      if (isWhole(value * power)) continue;
      decimals = Math.max(decimals, decimalsOf(value));
      power = 10 ** decimals;
    }
  }
  while (decimals > 0 && magnitude * 10 ** decimals > LARGEST_EXACT) decimals--;
  return magnitude > LARGEST_EXACT ? null : decimals;
}

/** Two amounts as whole numbers at the decimals that both show. */
export interface ExactPair {
  readonly first: number;
  readonly second: number;
  readonly decimals: number;
}

/** Both amounts at their common decimals; null when they are too large to be calculated exactly. */
export function exactPair(first: number, second: number): ExactPair | null {
  const decimals = commonDecimals([first, second]);
  if (decimals === null) return null;
  const power = 10 ** decimals;
  return { first: Math.round(first * power), second: Math.round(second * power), decimals };
}
