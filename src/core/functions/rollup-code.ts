import { say } from '../report/phrase';
import { isBlank, textOf, type Block, type CellInput, type CellOutput } from './block';
import { LONGEST_CODE, POWERS_OF_TEN } from './code-digits';
import { codeTextOf, isTotalLabel } from './code-cell';
import type { Fault } from './fault';
import { FAULT_PHRASES } from './phrases';
import type { RolledUp } from './rollup';

/**
 * `BUDGET.ROLLUP(codes, amounts, code)`: for every code asked for its totals, one for each amount column; whether the subject is
 * listed itself or only some below it are. 合计 asks for the whole table.
 */
export function rollupOfCodes(table: RolledUp, asked: Block): (CellOutput | Fault)[][] {
  return asked.map((cells) => (cells.length === 1 ? totalsOf(table, cells[0]) : totalsOfAll(table, cells)));
}

function totalsOfAll(table: RolledUp, cells: readonly CellInput[]): (CellOutput | Fault)[] {
  return cells.flatMap((cell) => totalsOf(table, cell));
}

function totalsOf(table: RolledUp, cell: CellInput): (CellOutput | Fault)[] {
  const code = codeTextOf(cell);
  const sums = code === '' && isTotalLabel(cell) ? [...table.grandTotals] : sumsOfCode(table, code);
  if (!sums) return new Array<CellOutput | Fault>(table.columns).fill(isBlank(cell) ? '' : absent(cell));
  const power = POWERS_OF_TEN[table.decimals]!;
  for (let column = 0; column < sums.length; column++) sums[column]! /= power;
  return sums;
}

function absent(cell: CellInput): Fault {
  return {
    fault: 'not-available',
    sentence: (language) => say(FAULT_PHRASES.codeAbsent, language, { code: textOf(cell).trim() }),
  };
}

/** Sums of a code by column, in whole numbers; null when neither it nor a code below it is listed. */
export function sumsOfCode(table: RolledUp, code: string): number[] | null {
  if (code === '' || code.length > LONGEST_CODE) return null;
  return sumsBelow(table, code) ?? (code.length < LONGEST_CODE ? sumsBelow(table, `0${code}`) : null);
}

function sumsBelow(table: RolledUp, code: string): number[] | null {
  const { codes, tree, columns, totals } = table;
  const width = POWERS_OF_TEN[LONGEST_CODE - code.length]!;
  const key = Number(code) * width;
  const start = firstPlace(table, key, code.length);
  let sums: number[] | null = null;
  for (let place = start; place < tree.order.length; place++) {
    const row = tree.order[place]!;
    if (codes.keys[row]! >= key + width) break;
    if (tree.parents[place]! >= start) continue;
    sums ??= new Array<number>(columns).fill(0);
    for (let column = 0; column < columns; column++) sums[column]! += totals[place * columns + column]!;
    if (codes.lengths[row] === code.length) break;
  }
  return sums;
}

/** The first place that does not sort before a code. */
function firstPlace({ codes, tree }: RolledUp, key: number, length: number): number {
  let low = 0;
  let high = tree.order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = tree.order[middle]!;
    const comparison = codes.keys[row]! - key || codes.lengths[row]! - length;
    if (comparison < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
