import type { SheetBuilder } from '../../core/snapshot/snapshot-builder';
import type { Allowance } from '../allowance';
import { ReadError, asReadError } from '../read-error';
import { XmlCursor } from '../xml/xml-cursor';
import { CellReader } from './cell-reader';
import { HiddenColumns } from './hidden-columns';
import { MergedBlocks } from './merged-blocks';
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
    readRoot(cursor);
    readElements(cursor, cells, sheet, context.allowance);
  } catch (error) {
    throw asReadError(error, undefined, cells.place);
  }
}

function readRoot(cursor: XmlCursor): void {
  if (!cursor.next() || !ROOTS.some((root) => cursor.is(root))) throw new ReadError('damaged');
}

function readElements(cursor: XmlCursor, cells: CellReader, sheet: SheetBuilder, allowance: Allowance): void {
  const hidden = new HiddenColumns(allowance);
  const merged = new MergedBlocks(allowance);
  while (cursor.next()) {
    if (cursor.isEnd) continue;
    if (cursor.is('sheetData')) cells.read();
    else if (cursor.is('cols')) hidden.read(cursor);
    else if (cursor.is('mergeCells')) merged.read(cursor);
    else if (cursor.is('sheetProtection') && cursor.flag('sheet')) sheet.protect();
  }
  cells.finish();
  for (const column of hidden.within(sheet.columnCount)) sheet.hideColumn(column);
  for (const block of merged.within(sheet.rowCount, sheet.columnCount)) sheet.merge(block);
}
