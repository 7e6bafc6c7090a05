import { cellAddress } from '../core/snapshot/address';
import type { CellPoint, SheetKey } from '../host/cell-point';
import type { RoundTrip } from './round-trip';

/** The first of several selected areas holds the active cell. */
export function selectCells(
  roundTrip: RoundTrip,
  point: CellPoint,
  others: readonly CellPoint[],
): Promise<void> {
  return roundTrip(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(point.sheet);
    const addresses = [point, ...others].map(({ row, column }) => cellAddress(row, column));
    if (others.length === 0) worksheet.getRange(addresses[0]).select();
    else worksheet.getRanges(addresses.join(',')).select();
    await context.sync();
  });
}

export function showSheet(roundTrip: RoundTrip, sheet: SheetKey): Promise<void> {
  return roundTrip(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}
