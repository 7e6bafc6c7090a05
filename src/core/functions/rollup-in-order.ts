import { isWhole } from '../amount/fen-from-number';
import { amountOf } from './amounts';
import { passedThrough, widthOf, type Block, type CellOutput } from './block';
import { CodeReader, isTotalLabel } from './code-cell';
import { LONGEST_CODE, WIDTH_OF_LENGTH } from './code-digits';
import { areSubjects } from './lost-zeros';

/** 分 in a unit: amounts are kept as whole numbers of hundredths. */
const HUNDREDTHS = 100;

/** Sum of all magnitudes, in hundredths, up to which any number of decimals would give the same figures. */
const LARGEST = 1e13;

/** Parents of rows at the top, and of rows without a code. */
const TOP = -1;
const UNCODED = -2;

/**
 * `BUDGET.ROLLUP(codes, amounts)` for tables as they are published: one column each, every subject before those below it, amounts
 * of two decimals at most. The codes are walked once downwards and the amounts once upwards, and nothing is kept but the row
 * above each row and the sums.
 *
 * Null for any other table, faulty ones included; where there is a result it is the one {@link rollUp} gives.
 */
export function rollupInOrder(codeBlock: Block, amountBlock: Block): CellOutput[][] | null {
  if (codeBlock.length !== amountBlock.length || widthOf(codeBlock) !== 1 || widthOf(amountBlock) !== 1)
    return null;
  const parents = parentsInOrder(codeBlock);
  return parents && sumsInOrder(codeBlock, amountBlock, parents);
}

/** The row above each row; null when a code stands before one it should follow, occurs twice or may have lost a zero. */
function parentsInOrder(block: Block): Int32Array | null {
  const parents = new Int32Array(block.length);
  const path = new Int32Array(LONGEST_CODE + 1);
  const ends = new Float64Array(LONGEST_CODE + 1);
  const occurs = new Uint8Array(LONGEST_CODE + 1);
  const code = new CodeReader();
  let depth = 0;
  let firstKey = -1;
  let lastKey = -1;
  let lastLength = 0;
  let hasNumbers = false;
  for (let row = 0; row < block.length; row++) {
    const cell = block[row]![0];
    code.read(cell);
    const { key, length } = code;
    if (length === 0) {
      parents[row] = UNCODED;
      continue;
    }
    if (length > LONGEST_CODE || key < lastKey || (key === lastKey && length <= lastLength)) return null;
    while (depth > 0 && key >= ends[depth - 1]!) depth--;
    parents[row] = depth > 0 ? path[depth - 1]! : TOP;
    path[depth] = row;
    ends[depth++] = key + WIDTH_OF_LENGTH[length]!;
    if (firstKey < 0) firstKey = key;
    lastKey = key;
    lastLength = length;
    occurs[length] = 1;
    hasNumbers ||= typeof cell === 'number';
  }
  return hasNumbers && !areSubjects(firstKey, occurs) ? null : parents;
}

/** Sums from the last row to the first, so that a subtotal is complete before it is added; null where an amount is unusual. */
function sumsInOrder(codeBlock: Block, amountBlock: Block, parents: Int32Array): CellOutput[][] | null {
  const totals = new Float64Array(parents.length);
  const present = new Uint8Array(parents.length);
  const result = new Array<CellOutput[]>(parents.length);
  const totalRows: number[] = [];
  let grandTotal = 0;
  let magnitude = 0;
  let parentBelow = UNCODED;
  for (let row = parents.length - 1; row >= 0; row--) {
    const parent = parents[row]!;
    const cell = amountBlock[row]![0];
    if (parent === UNCODED) {
      if (isTotalLabel(codeBlock[row]![0])) totalRows.push(row);
      else result[row] = [passedThrough(cell)];
      continue;
    }
    if (parentBelow !== row) {
      let scaled = 0;
      if (typeof cell === 'number') {
        scaled = cell * HUNDREDTHS;
        present[row] = 1;
      } else {
        const amount = amountOf(cell);
        if (amount === undefined) return null;
        scaled = (amount ?? 0) * HUNDREDTHS;
        present[row] = amount === null ? 0 : 1;
      }
      if (!isWhole(scaled)) return null;
      totals[row] = Math.round(scaled);
      magnitude += Math.abs(scaled);
    }
    parentBelow = parent;
    const total = totals[row]!;
    if (parent >= 0) {
      totals[parent]! += total;
      present[parent]! |= present[row]!;
    } else {
      grandTotal += total;
    }
    result[row] = present[row] ? [total / HUNDREDTHS] : [''];
  }
  for (const row of totalRows) result[row] = [grandTotal / HUNDREDTHS];
  return magnitude <= LARGEST ? result : null;
}
