import type { RowSpan } from '../budget-table';
import { looksLikeTitle } from '../vocabulary/titles';
import { hasContent } from './content';
import type { HeaderRows } from './header-rows';
import type { SheetView } from './sheet-view';

/** 差额, 核对: what clerks write above a column of their own. */
const OWN_RECKONING = /^(差额?|差异|核对|核验|校验|检查|检验|复核|审核|误差|平衡|验证|是否)/;

/**
 * The last column of the tables between two rows of a sheet. Behind a column that is blank all the way down, where no word
 * heads or names a table, clerks reckon and compare for themselves.
 */
export function lastColumnOfTables(view: SheetView, top: number, bottom: number): number {
  let last = Math.max(0, view.columnCount - 1);
  let saysNothing = true;
  for (let column = last; column > 0 && saysNothing; column--) {
    if (hasContent(view, top, bottom, column)) saysNothing = !speaksOfTable(view, top, bottom, column);
    else if (!isSpannedInto(view, top, bottom, column)) last = column - 1;
  }
  return last;
}

function speaksOfTable(view: SheetView, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const text = view.text(row, column);
    if (text !== '' && !OWN_RECKONING.test(text) && (view.isHeading(row, column) || looksLikeTitle(text)))
      return true;
  }
  return false;
}

/** Whether a merged cell that begins further left reaches into a column. */
function isSpannedInto(view: SheetView, top: number, bottom: number, column: number): boolean {
  return view.sheet.merges.some(
    (merge) => merge.left < column && merge.right >= column && merge.top <= bottom && merge.bottom >= top,
  );
}

/** A header without what stands beside its table: behind a blank column without heading, where no column has a heading any more. */
export function withoutMargin(view: SheetView, header: HeaderRows, bottom: number): HeaderRows {
  const { top, left, right } = header;
  const margin = lastOwnHeading(view, header, left, right) + 1;
  for (let column = margin; column <= right; column++) {
    if (!hasContent(view, top, bottom, column)) return { ...header, right: column - 1 };
  }
  return header;
}

/** The last column under a heading that is no clerk's own; the last of all where there is none. */
export function lastOwnHeading(
  view: SheetView,
  { top, bottom }: RowSpan,
  left: number,
  right: number,
): number {
  let last = -1;
  for (let row = top; row <= bottom; row++) {
    for (const { column, text } of view.textsOf(row, left, right)) {
      if (!OWN_RECKONING.test(text)) last = Math.max(last, view.mergeAt(row, column)?.right ?? column);
    }
  }
  return last < 0 ? right : Math.min(last, right);
}
