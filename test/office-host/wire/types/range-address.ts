import { parseAddress } from '../../model/address';
import { type CellPosition, type Rect, WHOLE_SHEET, cellCount } from '../../model/geometry';
import { invalidArgument } from '../../model/host-error';
import { findName, namedRange } from '../../model/names';
import type { Sheet } from '../../model/sheet';
import { Workbook } from '../../model/workbook';
import type { Arguments } from '../arguments';
import type { CollectionScope, RangeTarget } from '../targets';

/** The areas a text names on `sheet`: an address, several, or a defined name. */
export function areasNamed(workbook: Workbook, sheet: Sheet, text: string): readonly Rect[] {
  const name = findName(sheet, text) ?? findName(workbook, text);
  const named = name && namedRange(workbook, name);
  if (named) return [named.rect];
  const address = parseAddress(text);
  const isElsewhere = address?.sheet !== undefined && workbook.sheetNamed(address.sheet) !== sheet;
  if (!address || isElsewhere) throw invalidArgument(`address "${text}"`);
  return address.rects;
}

export function areaNamed(workbook: Workbook, sheet: Sheet, text: string | undefined): Rect {
  if (text === undefined || text === '') return WHOLE_SHEET;
  const [rect, ...others] = areasNamed(workbook, sheet, text);
  if (!rect || others.length > 0) throw invalidArgument(`address "${text}"`);
  return rect;
}

/** Cells given as a Range object or as an address; without a sheet name it means `home`. */
export function rangeArgument(
  workbook: Workbook,
  args: Arguments,
  index: number,
  home: Sheet | undefined,
): RangeTarget {
  const passed = args.range(index);
  if (passed) return passed;
  const text = args.string(index);
  const address = parseAddress(text);
  const sheet = address?.sheet === undefined ? home : workbook.sheetNamed(address.sheet);
  const [rect, ...others] = address?.rects ?? [];
  if (!sheet || !rect || others.length > 0) throw invalidArgument(`address "${text}"`);
  return { sheet, rect };
}

/** A single cell given for a comment or note of `scope`. */
export function cellArgument(
  workbook: Workbook,
  args: Arguments,
  index: number,
  scope: CollectionScope,
): CellPosition & { readonly sheet: Sheet } {
  const home = scope instanceof Workbook ? undefined : scope;
  const { sheet, rect } = rangeArgument(workbook, args, index, home);
  const isForeign = home !== undefined && sheet !== home;
  if (cellCount(rect) !== 1 || isForeign) throw invalidArgument('a single cell is needed');
  return { sheet, row: rect.row, column: rect.column };
}

export const sheetsOf = (scope: CollectionScope): readonly Sheet[] =>
  scope instanceof Workbook ? scope.sheets : [scope];
