import { CellKind } from '../../snapshot/workbook-snapshot';
import type { SheetView } from './sheet-view';

/** Columns of a block that hold anything, from left to right. */
export function columnsWithContent(
  view: SheetView,
  top: number,
  bottom: number,
  left: number,
  right: number,
): number[] {
  const columns: number[] = [];
  for (let column = left; column <= Math.min(right, view.columnCount - 1); column++) {
    if (hasContent(view, top, bottom, column)) columns.push(column);
  }
  return columns;
}

export function hasContent(view: SheetView, top: number, bottom: number, column: number): boolean {
  const cells = view.sheet.columns[column];
  if (!cells) return false;
  const from = Math.max(0, top - cells.firstRow);
  const to = Math.min(cells.kinds.length - 1, bottom - cells.firstRow);
  for (let i = from; i <= to; i++) if (cells.kinds[i] !== CellKind.Blank) return true;
  return false;
}
