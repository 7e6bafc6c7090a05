import { type Rect, WHOLE_SHEET, rectBetween } from './geometry';
import { type StructuralEdit, shiftIndex } from './structural-edit';

export interface GridEntry<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** Something at some cells of a sheet, stored row by row; empty cells cost nothing. */
export class SparseGrid<T> {
  private rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, value: T): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, value);
    else this.rows.set(row, new Map([[column, value]]));
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  /** The entries inside `rect`, or all of them, in no particular order. */
  *entries(rect?: Rect): Generator<GridEntry<T>> {
    for (const [row, cells] of this.rowsIn(rect)) {
      for (const [column, value] of cells) {
        if (!rect || (column >= rect.column && column < rect.column + rect.columns)) {
          yield { row, column, value };
        }
      }
    }
  }

  private *rowsIn(rect: Rect | undefined): Generator<[number, Map<number, T>]> {
    if (!rect || rect.rows > this.rows.size) {
      for (const entry of this.rows) {
        if (!rect || (entry[0] >= rect.row && entry[0] < rect.row + rect.rows)) yield entry;
      }
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const cells = this.rows.get(row);
      if (cells) yield [row, cells];
    }
  }

  /** The smallest rectangle around all entries, or around those inside `rect`. */
  extent(rect: Rect = WHOLE_SHEET): Rect | undefined {
    const [first, end] = [rect.column, rect.column + rect.columns];
    let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const [row, cells] of this.rowsIn(rect)) {
      let isUsed = false;
      for (const column of cells.keys()) {
        if (column < first || column >= end) continue;
        isUsed = true;
        if (column < left) left = column;
        if (column > right) right = column;
      }
      if (!isUsed) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
    if (bottom < top) return undefined;
    return rectBetween({ row: top, column: left }, { row: bottom, column: right });
  }

  shift(edit: StructuralEdit): void {
    const before = [...this.entries()];
    this.rows = new Map();
    for (const { row, column, value } of before) {
      const newRow = edit.axis === 'row' ? shiftIndex(row, edit) : row;
      const newColumn = edit.axis === 'column' ? shiftIndex(column, edit) : column;
      if (newRow !== undefined && newColumn !== undefined) this.set(newRow, newColumn, value);
    }
  }
}
