import { amountOf, notAnAmount } from './amounts';
import type { Block } from './block';
import type { Fault } from './fault';
import type { SubjectTree } from './subject-tree';

/** The amounts are the second argument of every function that rolls up. */
const AMOUNTS = 1;

/** Amounts of the leaves, one row of columns for each place in the tree's order; 0 elsewhere. */
interface Leaves {
  readonly values: Float64Array;
  /** 1 where the leaf reports an amount. */
  readonly present: Uint8Array;
}

/** Reads the amounts of the subjects nothing stands below; the amounts of the others are not looked at. */
export function readLeaves(block: Block, { order, parents }: SubjectTree, columns: number): Leaves | Fault {
  const values = new Float64Array(order.length * columns);
  const present = new Uint8Array(order.length * columns);
  for (let place = 0; place < order.length; place++) {
    if (parents[place + 1] === place) continue;
    const row = order[place]!;
    const cells = block[row]!;
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      const amount = typeof cell === 'number' ? cell : amountOf(cell);
      if (amount === undefined) return notAnAmount(cell, { argument: AMOUNTS, row, column });
      if (amount === null) continue;
      values[place * columns + column] = amount;
      present[place * columns + column] = 1;
    }
  }
  return { values, present };
}

/** What the subjects sum to, in whole numbers; with the arrays of the leaves completed in place. */
interface Sums {
  readonly totals: Float64Array;
  readonly present: Uint8Array;
  readonly grandTotals: Float64Array;
}

/** Adds every place to the one above it, from the last to the first, so that subtotals are complete before they are added. */
export function sumUp({ parents }: SubjectTree, leaves: Leaves, columns: number, decimals: number): Sums {
  const power = 10 ** decimals;
  const { values: totals, present } = leaves;
  const grandTotals = new Float64Array(columns);
  for (let place = parents.length - 1; place >= 0; place--) {
    const parent = parents[place]!;
    const isLeaf = parents[place + 1] !== place;
    for (let column = 0; column < columns; column++) {
      const at = place * columns + column;
      const total = isLeaf ? Math.round(totals[at]! * power) : totals[at]!;
      totals[at] = total;
      if (parent < 0) {
        grandTotals[column]! += total;
      } else {
        totals[parent * columns + column]! += total;
        present[parent * columns + column]! |= present[at]!;
      }
    }
  }
  return { totals, present, grandTotals };
}
