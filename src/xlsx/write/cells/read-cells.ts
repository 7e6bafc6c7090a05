import { cellKey } from '../../../core/snapshot/workbook-snapshot';
import type { CellContent, CellState } from '../../../host/port';
import type { CellPoint } from '../../../host/cell-point';
import { Allowance, MAX_KEPT } from '../../allowance';
import { readRichText, unescapeCharacters } from '../../workbook/cell-text';
import { parseCellFormats } from '../../workbook/cell-formats';
import { parseSharedStrings } from '../../workbook/shared-strings';
import { XmlCursor } from '../../xml/xml-cursor';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  rootOf,
  textOf,
  type XmlElement,
} from '../../xml/xml-element';
import { isSheetProtected } from '../sheets';
import type { WorkbookDraft } from '../workbook-draft';
import { formulaAt, formulasOf, type SheetFormulas } from './formulas';
import { cellsOf, rowsOf } from './sheet-cells';

/** The state of each cell; null where its sheet is gone. */
export function readCells(workbook: WorkbookDraft, points: readonly CellPoint[]): (CellState | null)[] {
  const styles = readStyles(workbook);
  const texts = readTexts(workbook);
  const sheets = new Map<string, OpenSheet | null>();
  return points.map(({ sheet: key, row, column }) => {
    if (!sheets.has(key)) sheets.set(key, openSheet(workbook, key));
    const sheet = sheets.get(key);
    if (!sheet) return null;
    const cell = sheet.cells(row).get(column);
    const style = Number((cell && attributeOf(sheet.xml, cell, 's')?.value) ?? 0);
    const formula = formulaAt(sheet.formulas, cellKey(row, column));
    return {
      content:
        formula === undefined ? { constant: cell ? constantOf(sheet.xml, cell, texts) : '' } : { formula },
      numberFormat: styles[style]?.numberFormat ?? 'General',
      isLocked: sheet.isProtected && (styles[style]?.isLocked ?? true),
    };
  });
}

interface OpenSheet {
  readonly xml: Uint8Array;
  readonly isProtected: boolean;
  readonly formulas: SheetFormulas;
  cells(row: number): Map<number, XmlElement>;
}

function openSheet(workbook: WorkbookDraft, key: string): OpenSheet | null {
  const part = workbook.sheet(key)?.part;
  if (part == null) return null;
  const xml = workbook.draft.xml(part);
  const rows = new Map(rowsOf(xml).rows.map((row) => [row.row, row]));
  return {
    xml,
    isProtected: isSheetProtected(xml),
    formulas: formulasOf(xml),
    cells: (row) => {
      const found = rows.get(row);
      return found ? cellsOf(xml, found) : new Map<number, XmlElement>();
    },
  };
}

function constantOf(
  xml: Uint8Array,
  cell: XmlElement,
  texts: readonly string[],
): Extract<CellContent, { constant: unknown }>['constant'] {
  const type = attributeOf(xml, cell, 't')?.value ?? 'n';
  if (type === 'inlineStr') {
    const inline = childNamed(xml, cell, 'is');
    return inline ? richText(xml, inline) : '';
  }
  const element = childNamed(xml, cell, 'v');
  const value = element ? textOf(xml, element) : '';
  if (value === '') return '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' || value === 'true';
  return type === 'n' && Number.isFinite(Number(value)) ? Number(value) : unescapeCharacters(value);
}

function richText(xml: Uint8Array, element: XmlElement): string {
  const cursor = new XmlCursor(xml.subarray(element.from, element.to));
  cursor.next();
  return readRichText(cursor);
}

function readTexts(workbook: WorkbookDraft): string[] {
  const part = workbook.linked(workbook.main, 'sharedStrings');
  return part === null ? [] : parseSharedStrings(workbook.draft.xml(part), new Allowance(MAX_KEPT));
}

interface CellStyle {
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

function readStyles(workbook: WorkbookDraft): CellStyle[] {
  const part = workbook.linked(workbook.main, 'styles');
  if (part === null) return [];
  const xml = workbook.draft.xml(part);
  const formats = parseCellFormats(xml);
  const list = childNamed(xml, rootOf(xml), 'cellXfs');
  return (list ? childrenNamed(xml, list, 'xf') : []).map((style, index) => {
    const protection = childNamed(xml, style, 'protection');
    const locked = protection && attributeOf(xml, protection, 'locked')?.value;
    return { numberFormat: formats[index] ?? 'General', isLocked: locked !== '0' && locked !== 'false' };
  });
}
