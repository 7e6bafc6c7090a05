import type { CellRange } from '../../core/snapshot/workbook-snapshot';

/** A block of a sheet as Excel counts it. */
export function blockOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
