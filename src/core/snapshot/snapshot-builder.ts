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

/** Slots a column starts with. */
const INITIAL_SLOTS = 16;

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
  private rows = 0;
  private reserved = 0;

  constructor(
    private readonly name: string,
    private readonly workbook: SnapshotBuilder,
  ) {}

  /** One past the last row with content. */
  get rowCount(): number {
    return this.rows;
  }

  /** One past the last column with content. */
  get columnCount(): number {
    return this.columns.length;
  }

  /** Cells there is memory for, used or not: a column is dense from its first to its last cell. */
  get slots(): number {
    return this.reserved;
  }

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

  /** Marks a cell as one whose formula has no result. */
  setUncalculated(row: number, column: number): this {
    return this.put(row, column, CellKind.Uncalculated, 0, 0);
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

  /** Marks the sheet as one that could not be read, with the reason; what was read of it so far is dropped. */
  markUnreadable(reason: string): this {
    this.unreadable = reason;
    this.columns.length = 0;
    this.merges.length = 0;
    this.hiddenRows.clear();
    this.hiddenColumns.clear();
    this.formulas.clear();
    this.rows = 0;
    this.reserved = 0;
    return this;
  }

  build(): SheetSnapshot {
    return {
      name: this.name,
      visibility: this.visibility,
      isProtected: this.isProtected,
      columns: this.columns.map((column) => column?.build()),
      rowCount: this.rows,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      formulas: this.formulas,
      ...(this.unreadable === undefined ? {} : { unreadable: this.unreadable }),
    };
  }

  private put(row: number, column: number, kind: CellKind, value: number, format: number): this {
    while (this.columns.length <= column) this.columns.push(undefined);
    const cells = (this.columns[column] ??= this.startColumn(row));
    const before = cells.slots;
    cells.put(row, kind, value, format);
    this.reserved += cells.slots - before;
    if (row >= this.rows) this.rows = row + 1;
    return this;
  }

  private startColumn(row: number): GrowingColumn {
    this.reserved += INITIAL_SLOTS;
    return new GrowingColumn(row);
  }
}

/** A column that grows by doubling, downwards as rows arrive and upwards when they arrive out of order. */
class GrowingColumn {
  private kinds = new Uint8Array(INITIAL_SLOTS);
  private values = new Float64Array(INITIAL_SLOTS);
  private formats: Uint16Array | null = null;
  /** Row of slot 0. */
  private base: number;
  private lastRow: number;

  constructor(private firstRow: number) {
    this.base = firstRow;
    this.lastRow = firstRow;
  }

  get slots(): number {
    return this.kinds.length;
  }

  put(row: number, kind: CellKind, value: number, format: number): void {
    if (row > this.lastRow) this.lastRow = row;
    else if (row < this.firstRow) this.firstRow = row;
    let slot = row - this.base;
    if (slot < 0 || slot >= this.kinds.length) {
      this.reach(slot);
      slot = row - this.base;
    }
    this.kinds[slot] = kind;
    this.values[slot] = value;
    if (format !== 0) this.formats ??= new Uint16Array(this.kinds.length);
    if (this.formats) this.formats[slot] = format;
  }

  build(): CellColumn {
    const from = this.firstRow - this.base;
    const to = this.lastRow - this.base + 1;
    return {
      firstRow: this.firstRow,
      kinds: this.kinds.slice(from, to),
      values: this.values.slice(from, to),
      formats: this.formats ? this.formats.slice(from, to) : null,
    };
  }

  /** Grows until `slot`, counted from the present base and below zero for rows above it, is one of ours. */
  private reach(slot: number): void {
    const size = this.kinds.length;
    const above = slot < 0 ? Math.min(Math.max(-slot, size), this.base) : 0;
    const below = Math.max(size, slot + 1 - size);
    const grown = slot < 0 ? size + above : size + below;
    this.kinds = moved(this.kinds, new Uint8Array(grown), above);
    this.values = moved(this.values, new Float64Array(grown), above);
    if (this.formats) this.formats = moved(this.formats, new Uint16Array(grown), above);
    this.base -= above;
  }
}

function moved<T extends Uint8Array | Uint16Array | Float64Array>(from: T, to: T, offset: number): T {
  to.set(from, offset);
  return to;
}
