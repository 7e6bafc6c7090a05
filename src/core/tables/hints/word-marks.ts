import { CellKind, type CellRange, type WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { textAt } from '../../snapshot/cells';
import type { WordMark } from './recognition-hint';

/** A cell of a sheet. */
export interface WordPlace {
  readonly row: number;
  readonly column: number;
}

/** The first words in a block, from the top, then from the left; null where there are none. */
export function firstWordsIn(
  workbook: WorkbookSnapshot,
  sheet: number,
  { top, left, bottom, right }: CellRange,
): WordPlace | null {
  const snapshot = workbook.sheets[sheet]!;
  for (let row = top; row <= Math.min(bottom, snapshot.rowCount - 1); row++) {
    for (let column = left; column <= Math.min(right, snapshot.columns.length - 1); column++) {
      if (textAt(workbook, snapshot, row, column).trim() !== '') return { row, column };
    }
  }
  return null;
}

/** The mark of a cell with words, counted from a row on. */
export function markOf(
  workbook: WorkbookSnapshot,
  sheet: number,
  { row, column }: WordPlace,
  fromRow = 0,
): WordMark {
  const words = textAt(workbook, workbook.sheets[sheet]!, row, column).trim();
  const nth = cellsWith(workbook, sheet, words, fromRow).findIndex(
    (cell) => cell.row === row && cell.column === column,
  );
  return { words, nth };
}

/** The cell a mark stands for, counted from a row on; null where it is gone. */
export function findMark(
  workbook: WorkbookSnapshot,
  sheet: number,
  { words, nth }: WordMark,
  fromRow = 0,
): WordPlace | null {
  return cellsWith(workbook, sheet, words, fromRow)[nth] ?? null;
}

function cellsWith(workbook: WorkbookSnapshot, sheet: number, words: string, fromRow: number): WordPlace[] {
  const same = new Set<number>();
  workbook.strings.forEach((text, index) => {
    if (text.trim() === words) same.add(index);
  });
  const cells: WordPlace[] = [];
  workbook.sheets[sheet]!.columns.forEach((cellsOfColumn, column) => {
    if (!cellsOfColumn) return;
    const { kinds, values, firstRow } = cellsOfColumn;
    for (let index = Math.max(0, fromRow - firstRow); index < kinds.length; index++) {
      if (kinds[index] === CellKind.Text && same.has(values[index]!))
        cells.push({ row: firstRow + index, column });
    }
  });
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}
