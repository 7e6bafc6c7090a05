import ExcelJS from 'exceljs';
import { cellAddress, rangeAddress } from '../../../src/core/snapshot/address';
import { parseNumberFormat } from '../../../src/core/snapshot/number-format';
import {
  cellKey,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/snapshot/workbook-snapshot';
import { SheetView } from './readings';

/** What two readers must agree on for a cell; formats by what they mean, as builtin ones have a spelling per language. */
interface ComparedCell {
  readonly value: unknown;
  readonly formula?: string;
  readonly format: string;
}

/** Every cell with content of a snapshot's sheet, by address. */
export function cellsOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Map<string, ComparedCell> {
  const cells = new Map<string, ComparedCell>();
  const view = new SheetView(workbook, workbook.sheets.indexOf(sheet));
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columns.length; column++) {
      const address = cellAddress(row, column);
      const value = view.value(address);
      if (value === null) continue;
      const formula = sheet.formulas.get(cellKey(row, column));
      cells.set(address, { value, ...(formula ? { formula } : {}), format: meaning(view.format(address)) });
    }
  }
  return cells;
}

/** The same as exceljs reads it. */
export function independentCells(sheet: ExcelJS.Worksheet): Map<string, ComparedCell> {
  const cells = new Map<string, ComparedCell>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Merge) return;
      const value = plainValue(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);
      if (value === null || value === '') return;
      cells.set(cell.address, {
        value,
        ...(cell.formula ? { formula: `=${cell.formula}` } : {}),
        format: meaning(cell.numFmt),
      });
    });
  });
  return new Map([...cells].sort(byRowThenColumn));
}

/** A1 addresses of the merged blocks of a snapshot's sheet. */
export function mergesOf(sheet: SheetSnapshot): string[] {
  return sheet.merges.map(rangeAddress).sort();
}

/** The same as exceljs reads them, as far as they lie within the used cells. */
export function independentMerges(other: ExcelJS.Worksheet, sheet: SheetSnapshot): string[] {
  const { merges } = other.model as unknown as { merges: string[] };
  return merges
    .map((address) => {
      const [start = '', end = start] = address.split(':');
      const [first, last] = [other.getCell(start), other.getCell(end)];
      const bottom = Math.min(Number(last.row), sheet.rowCount) - 1;
      const right = Math.min(Number(last.col), sheet.columns.length) - 1;
      return { top: Number(first.row) - 1, left: Number(first.col) - 1, bottom, right };
    })
    .filter(
      ({ top, left, bottom, right }) => bottom >= top && right >= left && (bottom > top || right > left),
    )
    .map(rangeAddress)
    .sort();
}

function plainValue(value: ExcelJS.CellValue | undefined): unknown {
  if (value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object' || value === null) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'hyperlink' in value ? plainValue(value.text) : value;
}

function meaning(code: string | undefined): string {
  const { category, decimals } = parseNumberFormat(code ?? 'General');
  return `${category} ${decimals ?? ''}`.trim();
}

function byRowThenColumn([one]: [string, unknown], [other]: [string, unknown]): number {
  const [oneRow, otherRow] = [one, other].map((address) => Number(address.replace(/\D+/, '')));
  return oneRow! - otherRow! || one.length - other.length || (one < other ? -1 : 1);
}
