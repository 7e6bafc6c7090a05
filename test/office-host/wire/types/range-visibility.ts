import { requirePermission } from '../../model/protection';
import type { RangeTarget } from '../targets';
import type { Host } from '../wire-type';

type Axis = 'row' | 'column';

const linesOf = ({ sheet, rect }: RangeTarget, axis: Axis) =>
  axis === 'row'
    ? { hidden: sheet.hiddenRows, first: rect.row, count: rect.rows }
    : { hidden: sheet.hiddenColumns, first: rect.column, count: rect.columns };

/** Whether all rows (or columns) of the range are hidden; null when only some are. */
export function areLinesHidden(range: RangeTarget, axis: Axis): boolean | null {
  const { hidden, first, count } = linesOf(range, axis);
  const found = [...hidden].filter((line) => line >= first && line < first + count).length;
  return found === 0 ? false : found === count ? true : null;
}

export function hideLines(range: RangeTarget, axis: Axis, hide: boolean, { workbook }: Host): void {
  const { sheet, rect } = range;
  requirePermission(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const { hidden, first, count } = linesOf(range, axis);
  const lines = new Set(hidden);
  for (let line = first; line < first + count; line++) {
    if (hide) lines.add(line);
    else lines.delete(line);
  }
  if (axis === 'row') sheet.hiddenRows = lines;
  else sheet.hiddenColumns = lines;
  if (axis === 'row') workbook.announce({ kind: 'rows-hidden', sheet, rect, hidden: hide });
}
