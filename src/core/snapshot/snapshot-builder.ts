import { parseNumberFormat } from './number-format';
import {
  CellKind,
  cellKey,
  type CellColumn,
  type CellRange,
  type NumberFormat,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from './workbook-snapshot';

/** What stands in a cell, for {@link SheetBuilder.set}. */
export type CellInput = number | string | boolean | null;

/** Error values a spreadsheet shows in place of a result. */
const ERROR_TEXT = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Builds a {@link WorkbookSnapshot} cell by cell; every reader of workbooks goes through it. */
export class SnapshotBuilder {
  private readonly strings: string[] = [];
  private readonly stringIndex = new Map<string, number>();
  private readonly formats: NumberFormat[] = [parseNumberFormat('General')];
  private readonly formatIndex = new Map<string, number>([['General', 0]]);
  private readonly sheets: SheetBuilder[] = [];

  constructor(private readonly name: string) {}

  /** Adds a sheet after the ones already there. */
  sheet(name: string): SheetBuilder {
    const sheet = new SheetBuilder(name, this);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Index of a text in the workbook's string pool; the text is added when new. */
  internString(text: string): number {
    const known = this.stringIndex.get(text);
    if (known !== undefined) return known;
    const index = this.strings.push(text) - 1;
    this.stringIndex.set(text, index);
    return index;
  }

  /** Index of a number format code; the format is added when new. */
  internFormat(code: string): number {
    const known = this.formatIndex.get(code);
    if (known !== undefined) return known;
    const index = this.formats.push(parseNumberFormat(code)) - 1;
    this.formatIndex.set(code, index);
    return index;
  }

  build(): WorkbookSnapshot {
    return {
      name: this.name,
      sheets: this.sheets.map((sheet) => sheet.build()),
      strings: this.strings,
      formats: this.formats,
    };
  }
}

/** One sheet under construction. Rows and columns are 0-based. */
export class SheetBuilder {
  private readonly columns: (GrowingColumn | undefined)[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly formulas = new Map<number, string>();
  private visibility: SheetSnapshot['visibility'] = 'visible';
  private isProtected = false;
  private unreadable: string | undefined;
  private rowCount = 0;

  constructor(
    private readonly name: string,
    private readonly workbook: SnapshotBuilder,
  ) {}

  /** Puts a value; null and '' leave the cell blank. Text such as "#REF!" is an error value only through {@link setError}. */
  set(row: number, column: number, value: CellInput, format = 0): this {
    if (value === null || value === '') return this;
    if (typeof value === 'number') return this.put(row, column, CellKind.Number, value, format);
    if (typeof value === 'boolean') return this.put(row, column, CellKind.Boolean, value ? 1 : 0, format);
    return this.put(row, column, CellKind.Text, this.workbook.internString(value), format);
  }

  /** Puts a text that is already in the string pool. */
  setPooledText(row: number, column: number, stringIndex: number, format = 0): this {
    return this.put(row, column, CellKind.Text, stringIndex, format);
  }

  /** Puts an error value such as "#REF!". */
  setError(row: number, column: number, error: string, format = 0): this {
    return this.put(row, column, CellKind.Error, this.workbook.internString(error), format);
  }

  /** Puts a value as Excel's `values` gives it, where error values arrive as text. */
  setHostValue(row: number, column: number, value: CellInput, format = 0): this {
    return typeof value === 'string' && ERROR_TEXT.test(value)
      ? this.setError(row, column, value, format)
      : this.set(row, column, value, format);
  }

  /** Records the formula (with "=") that computes a cell; its value is set apart. */
  setFormula(row: number, column: number, formula: string): this {
    this.formulas.set(cellKey(row, column), formula);
    return this;
  }

  merge(range: CellRange): this {
    this.merges.push(range);
    return this;
  }

  hideRow(row: number): this {
    this.hiddenRows.add(row);
    return this;
  }

  hideColumn(column: number): this {
    this.hiddenColumns.add(column);
    return this;
  }

  setVisibility(visibility: SheetSnapshot['visibility']): this {
    this.visibility = visibility;
    return this;
  }

  protect(): this {
    this.isProtected = true;
    return this;
  }

  /** Marks the sheet as one that could not be read, with the reason. */
  markUnreadable(reason: string): this {
    this.unreadable = reason;
    return this;
  }

  build(): SheetSnapshot {
    return {
      name: this.name,
      visibility: this.visibility,
      isProtected: this.isProtected,
      columns: this.columns.map((column) => column?.build()),
      rowCount: this.rowCount,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      formulas: this.formulas,
      ...(this.unreadable === undefined ? {} : { unreadable: this.unreadable }),
    };
  }

  private put(row: number, column: number, kind: CellKind, value: number, format: number): this {
    while (this.columns.length <= column) this.columns.push(undefined);
    (this.columns[column] ??= new GrowingColumn(row)).put(row, kind, value, format);
    if (row >= this.rowCount) this.rowCount = row + 1;
    return this;
  }
}

/** A column that grows by doubling, downwards as rows arrive and upwards when they arrive out of order. */
class GrowingColumn {
  private kinds = new Uint8Array(16);
  private values = new Float64Array(16);
  private formats: Uint16Array | null = null;
  private length = 0;

  constructor(private firstRow: number) {}

  put(row: number, kind: CellKind, value: number, format: number): void {
    if (row < this.firstRow) this.shiftDown(this.firstRow - row);
    const index = row - this.firstRow;
    if (index >= this.kinds.length) this.resize(Math.max(index + 1, this.kinds.length * 2));
    this.kinds[index] = kind;
    this.values[index] = value;
    if (format !== 0) this.formats ??= new Uint16Array(this.kinds.length);
    if (this.formats) this.formats[index] = format;
    if (index >= this.length) this.length = index + 1;
  }

  build(): CellColumn {
    return {
      firstRow: this.firstRow,
      kinds: this.kinds.slice(0, this.length),
      values: this.values.slice(0, this.length),
      formats: this.formats ? this.formats.slice(0, this.length) : null,
    };
  }

  private resize(size: number, offset = 0): void {
    const kinds = new Uint8Array(size);
    kinds.set(this.kinds.subarray(0, this.length), offset);
    this.kinds = kinds;
    const values = new Float64Array(size);
    values.set(this.values.subarray(0, this.length), offset);
    this.values = values;
    if (!this.formats) return;
    const formats = new Uint16Array(size);
    formats.set(this.formats.subarray(0, this.length), offset);
    this.formats = formats;
  }

  private shiftDown(rows: number): void {
    this.resize(this.length + rows + 16, rows);
    this.length += rows;
    this.firstRow -= rows;
  }
}
