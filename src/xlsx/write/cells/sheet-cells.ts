import { ReadError } from '../../read-error';
import { referencedCell } from '../../sheet/cell-reference';
import { shortInteger } from '../../sheet/decimal';
import { cellKey } from '../../../core/snapshot/workbook-snapshot';
import { elementsIn, rootOf, type XmlElement } from '../../xml/xml-element';
import { XmlCursor } from '../../xml/xml-cursor';

/** A row of a sheet part and its number; 0-based. */
export interface RowElement {
  readonly row: number;
  readonly element: XmlElement;
}

/** The rows of a sheet part; those that do not say their number follow the one before. */
export function rowsOf(xml: Uint8Array): { readonly data: XmlElement; readonly rows: readonly RowElement[] } {
  const data = elementsIn(xml, rootOf(xml).content).find(({ name }) => name === 'sheetData');
  if (!data) throw new ReadError('damaged');
  let row = -1;
  const rows = elementsIn(xml, data.content)
    .filter(({ name }) => name === 'row')
    .map((element) => {
      row = numberAt(xml, element) ?? row + 1;
      return { row, element };
    });
  return { data, rows };
}

/** The cells of a row by column, in order. */
export function cellsOf(xml: Uint8Array, { row, element }: RowElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = -1;
  for (const cell of elementsIn(xml, element.content)) {
    if (cell.name !== 'c') continue;
    column = columnAt(xml, cell, row) ?? column + 1;
    cells.set(column, cell);
  }
  return cells;
}

function numberAt(xml: Uint8Array, element: XmlElement): number | undefined {
  const cursor = reference(xml, element);
  return cursor && shortInteger(cursor.bytes, cursor.valueStart, cursor.valueEnd) - 1;
}

function columnAt(xml: Uint8Array, element: XmlElement, row: number): number | undefined {
  const cursor = reference(xml, element);
  return cursor && referencedCell(cursor.bytes, cursor.valueStart, cursor.valueEnd) - cellKey(row, 0);
}

function reference(xml: Uint8Array, element: XmlElement): XmlCursor | undefined {
  const end = element.isEmpty ? element.to : element.content.from;
  const cursor = new XmlCursor(xml.subarray(element.from, end));
  cursor.next();
  return cursor.find('r') ? cursor : undefined;
}
