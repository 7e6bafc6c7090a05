import { cellText } from '../../model/cell-text';
import { intersection } from '../../model/geometry';
import { invalidArgument } from '../../model/host-error';
import { requirePermission } from '../../model/protection';
import type { Sheet } from '../../model/sheet';
import { usedRect } from '../../model/used-range';
import type { FormatTarget } from '../targets';
import type { Method, Scalar } from '../wire-type';

/** Sizes in points of columns and rows nobody has sized. */
export const STANDARD_SIZE = { column: 48, row: 15 } as const;

const POINTS_A_CHARACTER = 6;
const CELL_PADDING = 5;

type Axis = 'row' | 'column';

const sizesOf = (sheet: Sheet, axis: Axis): ReadonlyMap<number, number> =>
  axis === 'row' ? sheet.rowHeights : sheet.columnWidths;

const linesOf = ({ rects }: FormatTarget, axis: Axis): number[] =>
  rects.flatMap((rect) => {
    const [first, count] = axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
    return Array.from({ length: count }, (_, index) => first + index);
  });

function setSizes(sheet: Sheet, axis: Axis, sizes: ReadonlyMap<number, number>): void {
  const merged = new Map([...sizesOf(sheet, axis), ...sizes]);
  if (axis === 'row') sheet.rowHeights = merged;
  else sheet.columnWidths = merged;
}

/** The width or height the lines of the range share, null where they differ. */
export const lineSize = (axis: Axis): Scalar<FormatTarget> => ({
  read: (target) => {
    const sizes = linesOf(target, axis).map(
      (line) => sizesOf(target.sheet, axis).get(line) ?? STANDARD_SIZE[axis],
    );
    return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
  },
  write: (target, value) => {
    requirePermission(target.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    if (typeof value !== 'number' || value < 0) throw invalidArgument(`size ${String(value)}`);
    setSizes(target.sheet, axis, new Map(linesOf(target, axis).map((line) => [line, value])));
  },
});

/** Columns as wide as their longest text, roughly. */
export const autofitColumns: Method<FormatTarget> = ({ sheet, rects }) => {
  requirePermission(sheet, 'allowFormatColumns');
  const widths = new Map<number, number>();
  const used = usedRect(sheet, true);
  for (const rect of rects) {
    const part = used && intersection(rect, used);
    for (const { row, column, value } of part ? sheet.values.entries(part) : []) {
      const text = cellText(value, String(sheet.formats.get(row, column, 'numberFormat')));
      const width = text.length * POINTS_A_CHARACTER + CELL_PADDING;
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    }
  }
  setSizes(sheet, 'column', widths);
};
