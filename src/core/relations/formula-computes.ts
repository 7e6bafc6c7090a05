import { parseAddress } from '../snapshot/address';
import { cellKey, type WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import { figureAt, type Ledger } from './ledger';
import type { Relation } from './relation';

/** One addend: its sign, and a SUM of blocks or one cell. */
const ADDEND = /([+-]?)(?:SUM\(([^()]*)\)|([^-+(),]+))/y;

/** A cell or block, on another sheet with the sheet's name: `D5`, `$D$5:$D$8`, `'收入 总表'!D5`. */
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/;

/** A block of more cells than this adds up no lines of a table, but whole columns. */
const LARGEST_BLOCK = 20_000;

/**
 * Whether the formula in the target's cell adds up exactly the relation's terms, written as sums and differences of cells
 * and SUMs, possibly rounded as a whole: `=SUM(D5:D8)`, `=D5+D9`, `=ROUND(SUM(D5,D9)-D12,2)`. Any other formula is not
 * understood, and false.
 */
export function formulaComputes(snapshot: WorkbookSnapshot, ledger: Ledger, relation: Relation): boolean {
  const { sheet, row, column } = figureAt(ledger, relation.target).place;
  const formula = snapshot.sheets[sheet]!.formulas.get(cellKey(row, column));
  if (formula === undefined) return false;
  const weights = weightsOf(snapshot, formula, sheet);
  if (weights === null) return false;
  for (const { sign, figure } of relation.terms) {
    const { place } = figureAt(ledger, figure);
    add(weights, placeKey(place.sheet, place.row, place.column), -sign);
  }
  return weights.size === 0;
}

/** How often a formula adds each cell, subtracted ones negative; null where it does anything else. */
function weightsOf(snapshot: WorkbookSnapshot, formula: string, home: number): Map<string, number> | null {
  const body = formula.slice(1).trim().replace(/^\+/, '');
  const rounded = /^ROUND\((.*),\s*\d+\s*\)$/i.exec(body);
  const text = rounded ? rounded[1]! : body;
  const weights = new Map<string, number>();
  const names = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const addends = addendsOf(text);
  if (addends === null) return null;
  for (const [sign, reference] of addends) {
    const match = REFERENCE.exec(reference.trim());
    const start = match && parseAddress(match[3]!);
    const end = match?.[4] === undefined ? start : parseAddress(match[4]);
    const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const sheet = name === undefined ? home : names.get(name);
    if (!start || !end || sheet === undefined) return null;
    if ((end.row - start.row + 1) * (end.column - start.column + 1) > LARGEST_BLOCK) return null;
    for (let row = start.row; row <= end.row; row++) {
      for (let column = start.column; column <= end.column; column++) {
        add(weights, placeKey(sheet, row, column), sign);
      }
    }
  }
  return weights;
}

/** The references of a sum with their signs; null where it is no plain sum. */
function addendsOf(text: string): [sign: number, reference: string][] | null {
  const addends: [number, string][] = [];
  // Sheet names may hold signs and brackets: they are put aside while the sum is taken apart.
  const quoted: string[] = [];
  const plain = text
    .replace(/'(?:[^']|'')+'!/g, (name) => `\u{E000}${quoted.push(name) - 1}\u{E001}`)
    .replace(/sum\(/gi, 'SUM(');
  const restored = (reference: string): string =>
    reference.replace(/\u{E000}(\d+)\u{E001}/gu, (_, at: string) => quoted[Number(at)]!);
  ADDEND.lastIndex = 0;
  while (ADDEND.lastIndex < plain.length) {
    const isFirst = ADDEND.lastIndex === 0;
    const match = ADDEND.exec(plain);
    if (!match || (!isFirst && match[1] === '')) return null;
    const sign = match[1] === '-' ? -1 : 1;
    const references = match[2]?.split(',') ?? [match[3]!];
    for (const reference of references) addends.push([sign, restored(reference)]);
  }
  return addends;
}

function placeKey(sheet: number, row: number, column: number): string {
  return `${sheet}/${cellKey(row, column)}`;
}

/** Weights that come to nothing are forgotten. */
function add(weights: Map<string, number>, key: string, weight: number): void {
  const sum = (weights.get(key) ?? 0) + weight;
  if (sum === 0) weights.delete(key);
  else weights.set(key, sum);
}
