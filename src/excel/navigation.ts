import type { CellPoint, SheetKey } from '../host/port';
import type { RoundTrip } from './round-trip';

export function selectCell(roundTrip: RoundTrip, { sheet, row, column }: CellPoint): Promise<void> {
  return roundTrip(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
  });
}

export function showSheet(roundTrip: RoundTrip, sheet: SheetKey): Promise<void> {
  return roundTrip(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}
