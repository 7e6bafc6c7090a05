import { cellKey } from '../../core/snapshot/workbook-snapshot';
import { isInBlock } from './cell-data';
import type { GridSheet } from './grid-sheet';

/** Why a cell of a sheet must not be written; null where it may. */
export type Locks = (row: number, column: number) => 'protected' | 'block' | null;

/**
 * What must stay as it is: in a sheet the user has protected, every cell that is not expressly free; anywhere, the cells one
 * formula fills together.
 */
export function locksOf(sheet: GridSheet): Locks {
  const { arrayBlocks } = sheet.picture;
  const isProtected = protectionOf(sheet);
  return (row, column) => {
    if (isProtected(row, column)) return 'protected';
    return isInBlock(arrayBlocks, row, column) ? 'block' : null;
  };
}

function protectionOf({ picture, looks }: GridSheet): (row: number, column: number) => boolean {
  if (!picture.isProtected) return () => false;
  const { rows, columns, looks: styles } = picture.styles;
  const byCell = new Map(Array.from(styles, (look, index) => [cellKey(rows[index]!, columns[index]!), look]));
  const byRow = new Map(picture.rows.filter(({ look }) => look > 0).map(({ index, look }) => [index, look]));
  const ofColumn = (column: number): number =>
    picture.columns.find(({ first, last }) => column >= first && column <= last)?.look ?? 0;
  return (row, column) => {
    const look = byCell.get(cellKey(row, column)) ?? byRow.get(row) ?? ofColumn(column);
    return looks[look]?.isLocked ?? true;
  };
}
