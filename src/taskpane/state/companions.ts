import type { Finding } from '../../core/findings/finding';
import type { CellPlace } from '../../core/tables/budget-table';

/** More would be no outline any more, only a spotted sheet. */
const MOST = 40;

/** The other cells of the relation a finding is shown by, as far as they stand on its sheet. */
export function companionsOf({ place, evidence }: Finding): CellPlace[] {
  const cells = evidence[0]?.cells ?? [];
  return cells
    .filter(
      ({ sheet, row, column }) => sheet === place.sheet && (row !== place.row || column !== place.column),
    )
    .slice(0, MOST);
}
