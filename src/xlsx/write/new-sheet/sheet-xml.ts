import { cellAddress, rangeAddress } from '../../../core/snapshot/address';
import type { NewCell, NewSheet } from '../../../host/sheets/new-sheet';
import { escapeXml, textElement } from '../../xml/xml-escape';
import type { Dialect } from '../dialect';
import { LINE_HEIGHT, TALLEST_ROW, wrappedLines } from '../row-height';

const STANDARD_WIDTH = 9;

/** Height of a row per point of its font. */
const SIZE_TO_HEIGHT = 1.5;

/**
 * A new sheet as a part. Its texts stand in the cells themselves, so that the user's table of strings stays as it is.
 *
 * @param drawing id of the link to its drawing; null without one
 */
export function sheetXml(
  sheet: NewSheet,
  styleOf: (cell: NewCell) => number,
  { main, office }: Dialect,
  drawing: string | null,
): string {
  const { rows, columnWidths, merges, frozenRows } = sheet;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}" xmlns:r="${office}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnWidths.length > 0 ? `<cols>${columnWidths.map(columnXml).join('')}</cols>` : '',
    `<sheetData>${rows.map((row, index) => rowXml(index, row, sheet, styleOf)).join('')}</sheetData>`,
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((one) => `<mergeCell ref="${rangeAddress(one)}"/>`).join('')}</mergeCells>`
      : '',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}"` +
    ' activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  );
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(
  row: number,
  cells: NewSheet['rows'][number],
  sheet: NewSheet,
  styleOf: (cell: NewCell) => number,
): string {
  const written = cells.map((cell, column) =>
    cell === null ? '' : cellXml(cellAddress(row, column), cell, styleOf(cell)),
  );
  const height = heightOf(row, cells, sheet);
  const attributes = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${attributes}>${written.join('')}</row>`;
}

/** Points a row needs for its wrapped or large texts; null where it holds none. */
function heightOf(row: number, cells: NewSheet['rows'][number], sheet: NewSheet): number | null {
  const largest = Math.max(0, ...cells.map((cell) => cell?.fontSize ?? 0));
  const lines = cells.map((cell, column) =>
    cell?.isWrapped && 'constant' in cell && typeof cell.constant === 'string'
      ? wrappedLines(cell.constant, widthAt(sheet, row, column))
      : 0,
  );
  const most = Math.max(0, ...lines);
  const height = Math.max(most * LINE_HEIGHT, largest * SIZE_TO_HEIGHT);
  return height === 0 ? null : Math.min(height, TALLEST_ROW);
}

/** A merged cell is as wide as the columns it covers. */
function widthAt({ columnWidths, merges }: NewSheet, row: number, column: number): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  const last = merge?.right ?? column;
  let width = 0;
  for (let at = column; at <= last; at++) width += columnWidths[at] ?? STANDARD_WIDTH;
  return width;
}

function cellXml(address: string, cell: NewCell, style: number): string {
  const start = `<c r="${address}" s="${style}"`;
  if ('formula' in cell) {
    const { formula, result } = cell;
    const value = result === undefined ? '' : `<v>${escapeXml(String(result))}</v>`;
    return `${start}${typeof result === 'string' ? ' t="str"' : ''}><f>${escapeXml(formula.slice(1))}</f>${value}</c>`;
  }
  const { constant } = cell;
  if (constant === '') return `${start}/>`;
  if (typeof constant === 'number') return `${start}><v>${constant}</v></c>`;
  return `${start} t="inlineStr"><is>${textElement('t', constant)}</is></c>`;
}
