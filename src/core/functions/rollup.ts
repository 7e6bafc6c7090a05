import { say } from '../report/phrase';
import { commonDecimals, TOO_LARGE } from './amounts';
import { passedThrough, textOf, widthOf, type Block, type CellOutput } from './block';
import { readCodes, type CodeRows } from './code-rows';
import { isFault, type Fault, type Whole } from './fault';
import { FAULT_PHRASES } from './phrases';
import { rollupInOrder } from './rollup-in-order';
import { readLeaves, sumUp } from './rollup-sums';
import { buildSubjectTree, type SubjectTree } from './subject-tree';

/** The codes are the first argument of every function that rolls up. */
const CODES = 0;

/** A coded table whose subtotals have been computed from its leaves. */
export interface RolledUp {
  readonly codes: CodeRows;
  readonly tree: SubjectTree;
  /** Amount columns. */
  readonly columns: number;
  /** Totals as whole numbers at {@link decimals}: one row of columns for each place in the tree's order. */
  readonly totals: Float64Array;
  /** 1 where the subject or one below it reports an amount. */
  readonly present: Uint8Array;
  /** Sum of the subjects at the top, by column. */
  readonly grandTotals: Float64Array;
  readonly decimals: number;
}

/**
 * Sums every subject from those directly below it. Only the leaves' own amounts are read; a subject whose leaves report
 * nothing reports nothing.
 */
export function rollUp(codeBlock: Block, amountBlock: Block): RolledUp | Fault {
  if (codeBlock.length !== amountBlock.length) return heightsDiffer(codeBlock.length, amountBlock.length);
  const codes = readCodes(codeBlock, CODES);
  if (isFault(codes)) return codes;
  const tree = buildSubjectTree(codes);
  if ('first' in tree) return duplicate(codeBlock, tree.first, tree.second);
  const columns = widthOf(amountBlock);
  const leaves = readLeaves(amountBlock, tree, columns);
  if (isFault(leaves)) return leaves;
  const decimals = commonDecimals(leaves.values);
  if (decimals === null) return TOO_LARGE;
  return { codes, tree, columns, decimals, ...sumUp(tree, leaves, columns, decimals) };
}

/**
 * `BUDGET.ROLLUP(codes, amounts)`: the amounts with every subtotal computed. Rows without a code are passed through, rows
 * labelled 合计 become the sum of the subjects at the top.
 */
export function rollupAll(codeBlock: Block, amountBlock: Block): Whole {
  const inOrder = rollupInOrder(codeBlock, amountBlock);
  if (inOrder) return inOrder;
  const table = rollUp(codeBlock, amountBlock);
  return isFault(table) ? table : rollupColumn(table, amountBlock);
}

export function rollupColumn(table: RolledUp, amountBlock: Block): CellOutput[][] {
  const { codes, tree, columns, totals, present, grandTotals, decimals } = table;
  const power = 10 ** decimals;
  const result = new Array<CellOutput[]>(amountBlock.length);
  for (let place = 0; place < tree.order.length; place++) {
    const at = place * columns;
    const cells: CellOutput[] = present[at] ? [totals[at]! / power] : [''];
    for (let column = 1; column < columns; column++) {
      cells.push(present[at + column] ? totals[at + column]! / power : '');
    }
    result[tree.order[place]!] = cells;
  }
  for (let row = 0; row < result.length; row++) {
    if (codes.lengths[row] !== 0) continue;
    result[row] = codes.totals[row]
      ? Array.from(grandTotals, (total) => total / power)
      : amountBlock[row]!.map(passedThrough);
  }
  return result;
}

function heightsDiffer(codes: number, amounts: number): Fault {
  return {
    fault: 'value',
    sentence: (language) => say(FAULT_PHRASES.heightsDiffer, language, { codes, amounts }),
  };
}

function duplicate(codeBlock: Block, first: number, second: number): Fault {
  const code = codeBlock[first]!.map(textOf).join('').trim();
  return {
    fault: 'value',
    sentence: (language, addressOf) =>
      say(FAULT_PHRASES.duplicateCode, language, {
        code,
        first: addressOf({ argument: CODES, row: first, column: 0 }),
        second: addressOf({ argument: CODES, row: second, column: 0 }),
      }),
  };
}
