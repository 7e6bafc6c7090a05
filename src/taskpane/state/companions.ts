import type { Evidence } from '../../core/findings/finding';
import type { CellPlace } from '../../core/tables/budget-table';

/** More would be no outline any more, only a spotted sheet. */
const MOST = 40;

/** The other cells of a relation, as far as they stand on the sheet of one of them. */
export function companionsOf(place: CellPlace, { cells }: Evidence): CellPlace[] {
  return cells
    .filter(
      ({ sheet, row, column }) => sheet === place.sheet && (row !== place.row || column !== place.column),
    )
    .slice(0, MOST);
}
