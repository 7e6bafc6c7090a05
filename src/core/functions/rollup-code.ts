import { say } from '../report/phrase';
import { isBlank, textOf, type Block, type CellInput, type CellOutput } from './block';
import { LONGEST_CODE } from './code-digits';
import { codeTextOf, isTotalLabel } from './code-rows';
import type { Fault } from './fault';
import { FAULT_PHRASES } from './phrases';
import type { RolledUp } from './rollup';

/**
 * `BUDGET.ROLLUP(codes, amounts, code)`: for every code asked for its totals, one for each amount column; whether the subject is
 * listed itself or only some below it are. 合计 asks for the whole table.
 */
export function rollupOfCodes(table: RolledUp, asked: Block): (CellOutput | Fault)[][] {
  return asked.map((cells) => cells.flatMap((cell) => totalsOf(table, cell)));
}

function totalsOf(table: RolledUp, cell: CellInput): (CellOutput | Fault)[] {
  const everyColumn = (result: CellOutput | Fault) =>
    new Array<CellOutput | Fault>(table.columns).fill(result);
  if (isBlank(cell)) return everyColumn('');
  const sums = isTotalLabel(cell) ? table.grandTotals : sumsOfCode(table, codeTextOf(cell));
  if (sums) return Array.from(sums, (sum) => sum / 10 ** table.decimals);
  return everyColumn({
    fault: 'not-available',
    sentence: (language) => say(FAULT_PHRASES.codeAbsent, language, { code: textOf(cell).trim() }),
  });
}

/** Sums of a code by column, in whole numbers; null when neither it nor a code below it is listed. */
export function sumsOfCode(table: RolledUp, code: string): Float64Array | null {
  if (code === '' || code.length > LONGEST_CODE) return null;
  return sumsBelow(table, code) ?? (code.length < LONGEST_CODE ? sumsBelow(table, `0${code}`) : null);
}

function sumsBelow({ codes, tree, columns, totals }: RolledUp, code: string): Float64Array | null {
  const power = 10 ** (LONGEST_CODE - code.length);
  const key = Number(code) * power;
  const start = firstPlace(key, code.length);
  let found = false;
  const sums = new Float64Array(columns);
  for (let place = start; place < tree.order.length && keyAt(place) < key + power; place++) {
    if (tree.parents[place]! >= start) continue;
    found = true;
    for (let column = 0; column < columns; column++) sums[column]! += totals[place * columns + column]!;
    if (keyAt(place) === key && codes.lengths[tree.order[place]!] === code.length) break;
  }
  return found ? sums : null;

  function keyAt(place: number): number {
    return codes.keys[tree.order[place]!]!;
  }

  /** The first place that does not sort before the code. */
  function firstPlace(key: number, length: number): number {
    let low = 0;
    let high = tree.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const comparison = keyAt(middle) - key || codes.lengths[tree.order[middle]!]! - length;
      if (comparison < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
