import { roundedAt } from '../amount/fen-from-number';
import { quantumOf, WAN, YUAN } from '../amount/fen';
import { balanceRounding } from '../amount/rounding-balance';
import type { BalanceRelation } from '../amount/balance/balance-relation';
import { say } from '../report/phrase';
import { readAmounts, TOO_LARGE, type Amounts } from './amounts';
import type { Block } from './block';
import { isFault, type Fault, type Whole } from './fault';
import { findSums } from './found-sums';
import { FAULT_PHRASES } from './phrases';

/** Decimals of the 万元 figures. */
const DECIMALS = 2;

/**
 * `BUDGET.TOWAN(amounts)`: a block in 元 as 万元 at two decimals, rounded so that every sum that held in 元 still holds.
 *
 * The sums are those the figures themselves show, down the rows and across the columns. Top totals are rounded half up; below
 * them a figure may differ from its own rounding by 0.01. Blank cells stay blank.
 */
export function toWan(block: Block): Whole {
  const amounts = readAmounts(block, 0);
  if (isFault(amounts)) return amounts;
  const fen = amounts.values.map((value) => roundedAt(value, YUAN.finestDecimals));
  if (fen.some((amount) => !Number.isSafeInteger(amount))) return TOO_LARGE;
  const relations = relationsIn(fen, amounts);
  const quantum = quantumOf(WAN, DECIMALS);
  const outcome = balanceRounding(fen, relations, quantum);
  if (outcome.kind !== 'balanced')
    return unbalanced(
      outcome.relations.map((k) => relations[k]!),
      amounts,
    );
  return block.map((cells, row) =>
    cells.map((_, column) => {
      const at = row * amounts.columns + column;
      return amounts.present[at] ? outcome.amounts[at]! / quantum / 10 ** DECIMALS : '';
    }),
  );
}

/** Every sum down the rows and across the columns that holds to the 分. */
function relationsIn(fen: Float64Array, { rows, columns }: Amounts): BalanceRelation[] {
  const at = (row: number, column: number) => row * columns + column;
  const rowLines = Array.from({ length: rows }, (_, row) => fen.subarray(at(row, 0), at(row + 1, 0)));
  const columnLines = Array.from({ length: columns }, (_, column) =>
    Float64Array.from({ length: rows }, (_cell, row) => fen[at(row, column)]!),
  );
  const down = findSums(rowLines).flatMap(({ target, terms }) =>
    Array.from({ length: columns }, (_, column) =>
      sum(
        at(target, column),
        terms.map((row) => at(row, column)),
      ),
    ),
  );
  const across = findSums(columnLines).flatMap(({ target, terms }) =>
    Array.from({ length: rows }, (_, row) =>
      sum(
        at(row, target),
        terms.map((column) => at(row, column)),
      ),
    ),
  );
  return [...down, ...across].filter(
    ({ target, terms }) => fen[target] === terms.reduce((total, { index }) => total + fen[index]!, 0),
  );
}

function sum(target: number, indexes: readonly number[]): BalanceRelation {
  return { target, terms: indexes.map((index) => ({ sign: 1, index })) };
}

function unbalanced(relations: readonly BalanceRelation[], { columns }: Amounts): Fault {
  return {
    fault: 'value',
    sentence: (language, addressOf) =>
      say(FAULT_PHRASES.unbalanced, language, {
        cells: relations
          .map(({ target }) =>
            addressOf({ argument: 0, row: Math.floor(target / columns), column: target % columns }),
          )
          .join(' '),
      }),
  };
}
