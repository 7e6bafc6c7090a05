import type { SheetBuilder } from '../../core/snapshot/snapshot-builder';
import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import { ReadError, asReadError } from '../read-error';
import { XmlCursor } from '../xml/xml-cursor';
import { CellReader } from './cell-reader';
import { readHiddenColumns } from './hidden-columns';
import { readMergedBlocks, usableBlocks } from './merged-blocks';
import type { SheetContext } from './sheet-context';

/** Root elements of sheet parts. Chart sheets have no cells and read as empty. */
const ROOTS = ['worksheet', 'chartsheet', 'dialogsheet', 'macrosheet'];

/**
 * Reads a sheet part into `sheet`.
 *
 * @throws ReadError with the cell being read, after which the sheet holds what came before and must not be used.
 */
export function readSheet(xml: Uint8Array, sheet: SheetBuilder, context: SheetContext): void {
  const cursor = new XmlCursor(xml);
  const cells = new CellReader(cursor, sheet, context);
  try {
    readElements(cursor, cells, sheet);
  } catch (error) {
    throw asReadError(error, undefined, cells.place);
  }
}

function readElements(cursor: XmlCursor, cells: CellReader, sheet: SheetBuilder): void {
  if (!cursor.next() || !ROOTS.some((root) => cursor.is(root))) throw new ReadError('damaged');
  let hiddenColumns: Uint8Array | null = null;
  let merged: CellRange[] = [];
  while (cursor.next()) {
    if (cursor.isEnd) continue;
    if (cursor.is('sheetData')) cells.read();
    else if (cursor.is('cols')) hiddenColumns = readHiddenColumns(cursor);
    else if (cursor.is('mergeCells')) merged = readMergedBlocks(cursor);
    else if (cursor.is('sheetProtection') && cursor.flag('sheet')) sheet.protect();
  }
  for (const row of cells.hiddenRows) if (row < sheet.rowCount) sheet.hideRow(row);
  for (let column = 0; column < sheet.columnCount; column++) {
    if (hiddenColumns?.[column]) sheet.hideColumn(column);
  }
  for (const block of usableBlocks(merged, sheet.rowCount, sheet.columnCount)) sheet.merge(block);
}
