import { cellText, valueType } from '../../model/cell-text';
import { type Rect, cellCount, isUnbounded } from '../../model/geometry';
import { HostError, invalidArgument } from '../../model/host-error';
import type { Sheet } from '../../model/sheet';
import type { RangeTarget } from '../targets';

/** Excel reads at most five million cells of a range at once. */
const MOST_CELLS = 5_000_000;

type CellReader = (sheet: Sheet, row: number, column: number) => unknown;

/** One result per cell, row by row; null for whole rows and columns, as in Excel. */
export function readGrid({ sheet, rect }: RangeTarget, read: CellReader): unknown[][] | null {
  if (isUnbounded(rect)) return null;
  if (cellCount(rect) > MOST_CELLS) {
    throw new HostError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  const grid: unknown[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line: unknown[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      line.push(read(sheet, row, column));
    }
    grid.push(line);
  }
  return grid;
}

export const numberFormatAt: CellReader = (sheet, row, column) =>
  sheet.formats.get(row, column, 'numberFormat');

export const valueAt: CellReader = (sheet, row, column) => sheet.values.get(row, column) ?? '';

export const formulaAt: CellReader = (sheet, row, column) =>
  sheet.formulas.get(row, column) ?? sheet.values.get(row, column) ?? '';

export const textAt: CellReader = (sheet, row, column) =>
  cellText(sheet.values.get(row, column), String(sheet.formats.get(row, column, 'numberFormat')));

export const valueTypeAt: CellReader = (sheet, row, column) => valueType(sheet.values.get(row, column));

/** What to put where: a single value goes into every cell, a grid must have the size of the range. */
export function spread(value: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const grid: readonly unknown[] = value;
  const fits =
    grid.length === rect.rows && grid.every((line) => Array.isArray(line) && line.length === rect.columns);
  if (!fits) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
    );
  }
  return (row, column) => (grid[row] as readonly unknown[])[column];
}
