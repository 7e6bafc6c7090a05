import { type CellPosition, MAX_COLUMNS, MAX_ROWS, type Rect, rectBetween } from './geometry';

/** Rows or columns inserted (`count` > 0) before `at`, or deleted (`count` < 0) from `at` on. */
export interface StructuralEdit {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where an index lies after the edit; undefined when it was deleted or pushed off the sheet. */
export function shiftIndex(index: number, edit: StructuralEdit): number | undefined {
  if (index < edit.at) return index;
  if (edit.count < 0 && index < edit.at - edit.count) return undefined;
  const moved = index + edit.count;
  return moved < (edit.axis === 'row' ? MAX_ROWS : MAX_COLUMNS) ? moved : undefined;
}

function shiftCell(cell: CellPosition, edit: StructuralEdit): CellPosition | undefined {
  const moved = shiftIndex(cell[edit.axis], edit);
  return moved === undefined ? undefined : { row: cell.row, column: cell.column, [edit.axis]: moved };
}

/** The span that remains of [first, last] after the edit; undefined when all of it was deleted. */
function shiftSpan(first: number, last: number, edit: StructuralEdit): readonly [number, number] | undefined {
  const limit = (edit.axis === 'row' ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (first === 0 && last === limit) return [first, last];
  if (edit.count > 0) {
    const move = (index: number) => (index < edit.at ? index : index + edit.count);
    return move(first) > limit ? undefined : [move(first), Math.min(move(last), limit)];
  }
  const deletedEnd = edit.at - edit.count;
  const newFirst = first < edit.at ? first : Math.max(first, deletedEnd) + edit.count;
  const newLast = last < edit.at ? last : Math.max(last, deletedEnd - 1) + edit.count;
  return newLast < newFirst ? undefined : [newFirst, newLast];
}

export function shiftRect(rect: Rect, edit: StructuralEdit): Rect | undefined {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  if (edit.axis === 'row') {
    const rows = shiftSpan(rect.row, lastRow, edit);
    return rows && rectBetween({ row: rows[0], column: rect.column }, { row: rows[1], column: lastColumn });
  }
  const columns = shiftSpan(rect.column, lastColumn, edit);
  return columns && rectBetween({ row: rect.row, column: columns[0] }, { row: lastRow, column: columns[1] });
}

/** Moves every cell-bound entry with its cell and drops those whose cell was deleted. */
export const shiftEntries = <T extends CellPosition>(entries: readonly T[], edit: StructuralEdit): T[] =>
  entries.flatMap((entry) => {
    const cell = shiftCell(entry, edit);
    return cell ? [{ ...entry, row: cell.row, column: cell.column }] : [];
  });
