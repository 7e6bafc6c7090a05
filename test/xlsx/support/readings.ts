import { formatAt, kindAt, numberAt, textAt } from '../../../src/core/snapshot/cells';
import { parseAddress } from '../../../src/core/snapshot/address';
import {
  CellKind,
  cellKey,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/snapshot/workbook-snapshot';
import type { ReadFailure } from '../../../src/xlsx/read-failure';
import { readXlsx, type XlsxReading } from '../../../src/xlsx/read-xlsx';

type Success = Extract<XlsxReading, { ok: true }>;

/** Reads bytes that must be readable. */
export function readWell(bytes: Uint8Array): Success {
  const reading = readXlsx(bytes, 'book.xlsx');
  if (!reading.ok) throw new Error(reading.failure.message['en-US']);
  return reading;
}

/** Reads bytes that must not be readable. */
export function failureOf(bytes: Uint8Array): ReadFailure {
  const reading = readXlsx(bytes, 'book.xlsx');
  if (reading.ok) throw new Error('The file was read.');
  return reading.failure;
}

/** A sheet with its workbook, for looking at cells by address. */
export class SheetView {
  readonly sheet: SheetSnapshot;

  constructor(
    readonly workbook: WorkbookSnapshot,
    index = 0,
  ) {
    this.sheet = workbook.sheets[index]!;
  }

  /** Value as a spreadsheet shows it: errors as `{ error }`, blanks as null. */
  value(address: string): unknown {
    const { row, column } = parseAddress(address)!;
    switch (kindAt(this.sheet, row, column)) {
      case CellKind.Number:
        return numberAt(this.sheet, row, column);
      case CellKind.Text:
        return textAt(this.workbook, this.sheet, row, column);
      case CellKind.Boolean:
        return this.sheet.columns[column]!.values[row - this.sheet.columns[column]!.firstRow] === 1;
      case CellKind.Error:
        return { error: textAt(this.workbook, this.sheet, row, column) };
      default:
        return null;
    }
  }

  formula(address: string): string | undefined {
    const { row, column } = parseAddress(address)!;
    return this.sheet.formulas.get(cellKey(row, column));
  }

  format(address: string): string | undefined {
    const { row, column } = parseAddress(address)!;
    return formatAt(this.workbook, this.sheet, row, column)?.code;
  }
}

/** The first sheet of a readable file. */
export function viewOf(bytes: Uint8Array): SheetView {
  return new SheetView(readWell(bytes).snapshot);
}
