import { Decimal } from 'decimal.js';
import { cellAt, type WorkbookGrid } from './grid';
import type { TableTruth } from './truth';

/** What a table prints at a line and column, in 元; null where the cell is blank or holds no amount. */
export function printedYuan(
  workbook: WorkbookGrid,
  table: TableTruth,
  row: number,
  column: number,
): Decimal | null {
  const value = cellAt(workbook.sheets[table.sheet]!, row, column)?.value ?? null;
  const number = typeof value === 'string' ? parseText(value) : value;
  return number === null ? null : new Decimal(number).times(table.unit.fen).div(100).toDecimalPlaces(NOISE);
}

/** Decimals of 元 beyond which a number holds nothing but the noise of floating point. */
const NOISE = 4;

function parseText(text: string): string | null {
  const plain = text
    .replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[,\s]/g, '');
  if (plain === '-' || plain === '—') return '0';
  const signed = plain.replace(/^△/, '-').replace(/^\((.*)\)$/, '-$1');
  return /^-?\d+(\.\d+)?$/.test(signed) ? signed : null;
}
