import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  boundingRect,
  cellRect,
  containsCell,
  intersection,
  isOnSheet,
} from '../../model/geometry';
import { invalidArgument, itemNotFound } from '../../model/host-error';
import { specialCells } from '../../model/special-cells';
import { usedRect } from '../../model/used-range';
import type { Arguments } from '../arguments';
import type { RangeTarget } from '../targets';
import type { Host, Method, WireObject } from '../wire-type';
import { rangeArgument } from './range-address';

type Step = (rect: Rect, args: Arguments) => Rect;

/** A method leading from a range to another rectangle of the same sheet. */
const step =
  (move: Step): Method<RangeTarget> =>
  ({ sheet, rect }, args, host) => {
    const target = move(rect, args);
    if (!isOnSheet(target)) throw invalidArgument('the range would lie off the sheet');
    return host.object('Range', { sheet, rect: target });
  };

const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;

/** `count` rows beyond one edge; a negative count takes them from the other side of that edge. */
const beside = (edge: number, count: number, forward: boolean): { start: number; length: number } => {
  if (count === 0) throw invalidArgument('a count must not be 0');
  const length = Math.abs(count);
  return forward === count > 0 ? { start: edge + 1, length } : { start: edge - length, length };
};

function usedWithin({ sheet, rect }: RangeTarget, args: Arguments, host: Host): WireObject | null {
  const used = usedRect(sheet, args.flag(0), rect);
  return used ? host.object('Range', { sheet, rect: used }) : null;
}

function meeting({ sheet, rect }: RangeTarget, args: Arguments, host: Host): WireObject | null {
  const other = rangeArgument(host.workbook, args, 0, sheet);
  const common = other.sheet === sheet ? intersection(rect, other.rect) : undefined;
  return common ? host.object('Range', { sheet, rect: common }) : null;
}

function special({ sheet, rect }: RangeTarget, args: Arguments, host: Host): WireObject | null {
  const rects = specialCells(sheet, rect, args.string(0), args.optionalString(1) ?? 'All');
  return rects.length > 0 ? host.object('RangeAreas', { sheet, rects }) : null;
}

/** The same search where finding nothing is an error. */
const orNotFound =
  (search: (range: RangeTarget, args: Arguments, host: Host) => WireObject | null): Method<RangeTarget> =>
  (range, args, host) => {
    const found = search(range, args, host);
    if (!found) throw itemNotFound('no such cells');
    return found;
  };

/** From a range to others: cells, rows, neighbours, intersections, used and special cells. */
export const rangeStepping: Readonly<Record<string, Method<RangeTarget>>> = {
  GetAbsoluteResizedRange: step((rect, args) => ({
    ...rect,
    rows: args.integer(0),
    columns: args.integer(1),
  })),
  GetBoundingRect: ({ sheet, rect }, args, host) => {
    const other = rangeArgument(host.workbook, args, 0, sheet);
    if (other.sheet !== sheet) throw invalidArgument('both ranges must be on one worksheet');
    return host.object('Range', { sheet, rect: boundingRect(rect, other.rect) });
  },
  GetCell: step((rect, args) => cellRect(rect.row + args.integer(0), rect.column + args.integer(1))),
  GetColumn: step((rect, args) => ({ ...rect, column: rect.column + args.integer(0), columns: 1 })),
  GetColumnsAfter: step((rect, args) => {
    const { start, length } = beside(lastColumn(rect), args.optionalInteger(0, 1), true);
    return { ...rect, column: start, columns: length };
  }),
  GetColumnsBefore: step((rect, args) => {
    const { start, length } = beside(rect.column, args.optionalInteger(0, 1), false);
    return { ...rect, column: start, columns: length };
  }),
  GetEntireColumn: step((rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
  GetEntireRow: step((rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
  GetIntersection: orNotFound(meeting),
  GetIntersectionOrNullObject: meeting,
  GetLastCell: step((rect) => cellRect(lastRow(rect), lastColumn(rect))),
  GetLastColumn: step((rect) => ({ ...rect, column: lastColumn(rect), columns: 1 })),
  GetLastRow: step((rect) => ({ ...rect, row: lastRow(rect), rows: 1 })),
  GetMergedAreasOrNullObject: ({ sheet, rect }, _args, host) => {
    const rects = sheet.merges.filter((merge) => intersection(merge, rect));
    return rects.length > 0 ? host.object('RangeAreas', { sheet, rects }) : null;
  },
  GetOffsetRange: step((rect, args) => ({
    ...rect,
    row: rect.row + args.integer(0),
    column: rect.column + args.integer(1),
  })),
  GetResizedRange: step((rect, args) => ({
    ...rect,
    rows: rect.rows + args.integer(0),
    columns: rect.columns + args.integer(1),
  })),
  GetRow: step((rect, args) => ({ ...rect, row: rect.row + args.integer(0), rows: 1 })),
  GetRowsAbove: step((rect, args) => {
    const { start, length } = beside(rect.row, args.optionalInteger(0, 1), false);
    return { ...rect, row: start, rows: length };
  }),
  GetRowsBelow: step((rect, args) => {
    const { start, length } = beside(lastRow(rect), args.optionalInteger(0, 1), true);
    return { ...rect, row: start, rows: length };
  }),
  GetSpecialCells: orNotFound(special),
  GetSpecialCellsOrNullObject: special,
  GetTables: ({ sheet, rect }, args, host) => {
    const fullyContained = args.flag(0);
    const isWithin = (table: Rect) =>
      fullyContained
        ? containsCell(rect, table.row, table.column) && containsCell(rect, lastRow(table), lastColumn(table))
        : intersection(rect, table) !== undefined;
    const rects = sheet.tables.map((table) => table.rect).filter(isWithin);
    return host.object('TableScopedCollection', { sheet, rects });
  },
  GetUsedRange: (range, args, host) =>
    usedWithin(range, args, host) ??
    host.object('Range', { sheet: range.sheet, rect: cellRect(range.rect.row, range.rect.column) }),
  GetUsedRangeOrNullObject: usedWithin,
};
