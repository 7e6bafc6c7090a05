import { columnsWithContent } from './content';
import type { HeadedColumn, HeadingCell } from './headed-column';
import type { HeaderRows } from './header-rows';
import type { SheetView } from './sheet-view';

/**
 * The headings of every column of a header. A heading spread over several columns is found through its merge or, where the
 * merge is missing, through the blanks to its right that have headings of their own below.
 */
export function headingPaths(view: SheetView, header: HeaderRows, lastRow: number): HeadedColumn[] {
  const used = columnsWithContent(view, header.top, lastRow, header.left, header.right);
  const columns: HeadedColumn[] = [];
  for (const column of used) {
    const path: HeadingCell[] = [];
    for (let row = header.top; row <= header.bottom; row++) {
      if (view.sheet.hiddenRows.has(row)) continue;
      const cell = headingAt(view, header, row, column);
      const last = path[path.length - 1];
      if (cell && !(last && last.row === cell.row && last.column === cell.column)) path.push(cell);
    }
    const part = codePartBelow(view, header, column);
    if (part) path.push(part);
    columns.push({ column, path });
  }
  return columns;
}

/** 类, 款, 项 printed in the 栏次 row, under a heading merged over the three code columns. */
function codePartBelow(view: SheetView, header: HeaderRows, column: number): HeadingCell | undefined {
  if (header.indexRow === null) return undefined;
  const text = view.text(header.indexRow, column);
  return /^[类款项]$/.test(text) ? { row: header.indexRow, column, text } : undefined;
}

function headingAt(
  view: SheetView,
  header: HeaderRows,
  row: number,
  column: number,
): HeadingCell | undefined {
  const own = view.text(row, column);
  if (own !== '') return { row, column, text: own };
  const merge = view.mergeAt(row, column);
  if (merge) {
    const text = merge.top >= header.top ? view.text(merge.top, merge.left) : '';
    return text === '' ? undefined : { row: merge.top, column: merge.left, text };
  }
  return spreadFromLeft(view, header, row, column);
}

/** The heading to the left that spreads over a blank cell: both have headings below, and nothing stands between them. */
function spreadFromLeft(
  view: SheetView,
  header: HeaderRows,
  row: number,
  column: number,
): HeadingCell | undefined {
  if (row === header.bottom || !hasHeadingBelow(view, header, row, column)) return undefined;
  for (let left = column - 1; left >= header.left; left--) {
    const merge = view.mergeAt(row, left);
    if (merge && (merge.right > merge.left || merge.bottom > merge.top)) return undefined;
    const text = view.text(row, left);
    if (text !== '') {
      return hasHeadingBelow(view, header, row, left) ? { row, column: left, text } : undefined;
    }
    if (!hasHeadingBelow(view, header, row, left)) return undefined;
  }
  return undefined;
}

function hasHeadingBelow(view: SheetView, header: HeaderRows, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.bottom; below++) {
    if (view.text(below, column) !== '') return true;
  }
  return false;
}
