import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import { rangesOf } from '../addresses';
import type { RoundTrip } from '../round-trip';
import type { ListedSheet } from './sheet-list';

/** Where a sheet has content, and what stands out of the ordinary there. */
export interface SheetExtent {
  readonly sheet: ListedSheet;
  /** The block around every cell with a value; null for an empty sheet. */
  readonly used: CellRange | null;
  readonly merges: readonly CellRange[];
  /** `some` rows or columns of the block are hidden: which ones must still be asked. */
  readonly hiddenRows: Hidden;
  readonly hiddenColumns: Hidden;
}

export type Hidden = 'none' | 'some' | 'all';

/** One round trip for all sheets. Cells that have a format and no value count for nothing. */
export function readExtents(roundTrip: RoundTrip, sheets: readonly ListedSheet[]): Promise<SheetExtent[]> {
  return roundTrip(async (context) => {
    const queued = sheets.map((sheet) => queueExtent(context.workbook, sheet));
    await context.sync();
    return queued.map(extentOf);
  });
}

interface QueuedExtent {
  readonly sheet: ListedSheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function queueExtent({ worksheets }: Excel.Workbook, sheet: ListedSheet): QueuedExtent {
  const used = worksheets
    .getItem(sheet.key)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return { sheet, used, merged: used.getMergedAreasOrNullObject().load('address') };
}

function extentOf({ sheet, used, merged }: QueuedExtent): SheetExtent {
  if (used.isNullObject) {
    return { sheet, used: null, merges: [], hiddenRows: 'none', hiddenColumns: 'none' };
  }
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return {
    sheet,
    used: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    merges: merged.isNullObject ? [] : rangesOf(merged.address),
    hiddenRows: hiddenOf(used.rowHidden),
    hiddenColumns: hiddenOf(used.columnHidden),
  };
}

/** Excel tells null where only some are hidden, whatever its typings say. */
function hiddenOf(answer: boolean | null): Hidden {
  return answer === null ? 'some' : answer ? 'all' : 'none';
}
