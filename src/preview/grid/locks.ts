import { cellKey } from '../../core/snapshot/workbook-snapshot';
import type { GridSheet } from './workbook-data';

/** Whether a cell of a sheet must not be written. */
export type Locks = (row: number, column: number) => boolean;

const NO_LOCKS: Locks = () => false;

/** What the user's protection of a sheet forbids: in a protected sheet, every cell that is not expressly free. */
export function locksOf({ picture, looks }: GridSheet): Locks {
  if (!picture.isProtected) return NO_LOCKS;
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
