import { cellAddress } from '../../core/snapshot/address';
import type { SheetBuilder } from '../../core/snapshot/snapshot-builder';
import { MAX_COLUMNS, columnOfKey, rowOfKey } from '../../core/snapshot/workbook-snapshot';
import { ReadError } from '../read-error';
import { readRichText, unescapeCharacters } from '../workbook/cell-text';
import type { XmlCursor } from '../xml/xml-cursor';
import { decodeUtf8 } from '../xml/xml-text';
import { MAX_ROWS, referencedCell } from './cell-reference';
import { CellType, cellTypeOf } from './cell-type';
import { decimal, shortDecimal, shortInteger } from './decimal';
import { FormulaReader } from './formula-reader';
import { dateSerial } from './iso-date';
import type { SheetContext } from './sheet-context';

const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** Memory of one cell in the snapshot: kind, value and format. */
const SLOT_BYTES = 11;

const HIDDEN_ROW_BYTES = 64;

/** Reads the rows and cells of a sheet into the snapshot. Cells without content leave no trace. */
export class CellReader {
  private readonly formulas: FormulaReader;
  private readonly hiddenRows: number[] = [];
  /** 0-based place of the cell being read; rows and cells that do not say theirs follow the one before. */
  private row = -1;
  private column = -1;
  private style = 0;
  private chargedSlots = 0;
  /** Whether the cell being read holds a value; `<v/>` holds one only where an empty text is one. */
  private isFilled = false;

  constructor(
    private readonly cursor: XmlCursor,
    private readonly sheet: SheetBuilder,
    private readonly context: SheetContext,
  ) {
    this.formulas = new FormulaReader(sheet, context.allowance);
  }

  /** A1 address of the cell being read; undefined before the first. */
  get place(): string | undefined {
    return this.row < 0 ? undefined : cellAddress(this.row, Math.max(this.column, 0));
  }

  /** Reads the sheetData element the cursor stands on. */
  read(): void {
    const { cursor } = this;
    const insideData = cursor.inside();
    while (cursor.nextInside(insideData)) {
      if (cursor.isEnd || !cursor.is('row')) continue;
      this.startRow();
      const insideRow = cursor.inside();
      while (cursor.nextInside(insideRow)) {
        if (!cursor.isEnd && cursor.letter() === LETTER_C) this.readCell();
      }
    }
  }

  /** Settles what can only be told once all cells are known. */
  finish(): void {
    this.row = -1;
    this.formulas.finish();
    for (const row of this.hiddenRows) if (row < this.sheet.rowCount) this.sheet.hideRow(row);
  }

  private startRow(): void {
    const { cursor } = this;
    const row = cursor.find('r')
      ? shortInteger(cursor.bytes, cursor.valueStart, cursor.valueEnd) - 1
      : this.row + 1;
    if (row < 0 || row >= MAX_ROWS) throw new ReadError('damaged');
    this.row = row;
    this.column = -1;
    const isHidden = cursor.flag('hidden') || (cursor.find('ht') && this.shortValue() === 0);
    if (!isHidden) return;
    this.context.allowance.spend(HIDDEN_ROW_BYTES);
    this.hiddenRows.push(row);
  }

  private readCell(): void {
    const { cursor } = this;
    const { bytes } = cursor;
    let type: CellType = CellType.Number;
    this.column++;
    this.style = 0;
    for (let index = 0; index < cursor.attributeCount; index++) {
      const name = cursor.pick(index);
      if (name === LETTER_R) this.moveTo(referencedCell(bytes, cursor.valueStart, cursor.valueEnd));
      else if (name === LETTER_S) this.style = shortInteger(bytes, cursor.valueStart, cursor.valueEnd);
      else if (name === LETTER_T) type = cellTypeOf(bytes, cursor.valueStart, cursor.valueEnd);
    }
    if (this.column >= MAX_COLUMNS) throw new ReadError('damaged');
    let hasFormula = false;
    this.isFilled = false;
    const inside = cursor.inside();
    while (cursor.nextInside(inside)) {
      if (cursor.isEnd) continue;
      const name = cursor.letter();
      if (name === LETTER_V) {
        this.isFilled = true;
        this.readValue(type);
      } else if (name === LETTER_F) {
        hasFormula = true;
        this.formulas.read(cursor, this.row, this.column);
      } else if (cursor.is('is')) this.putText(readRichText(cursor));
    }
    // A text may be empty; a number, a date or an error that is not there was never calculated.
    if (hasFormula && !this.isFilled) this.sheet.setUncalculated(this.row, this.column);
    this.chargeSlots();
  }

  /** The number in the current attribute or simple text; NaN when it is longer or of another form. */
  private shortValue(): number {
    return shortDecimal(this.cursor.bytes, this.cursor.valueStart, this.cursor.valueEnd);
  }

  /** A cell says its own place; one that contradicts its row was written by no spreadsheet program. */
  private moveTo(key: number): void {
    if (key < 0 || rowOfKey(key) !== this.row) throw new ReadError('damaged');
    this.column = columnOfKey(key);
  }

  private readValue(type: CellType): void {
    if (type === CellType.Number) this.readNumber();
    else if (type === CellType.Shared) this.readShared();
    else this.putTyped(type, this.cursor.text());
  }

  private readNumber(): void {
    const { cursor } = this;
    if (!cursor.simpleText()) {
      this.putNumber(cursor.text());
      return;
    }
    const value = this.shortValue();
    if (Number.isNaN(value)) this.putNumber(decodeUtf8(cursor.bytes, cursor.valueStart, cursor.valueEnd));
    else this.sheet.set(this.row, this.column, value, this.context.formats.pooledIndex(this.style));
  }

  private readShared(): void {
    const { cursor } = this;
    if (!cursor.simpleText()) throw new ReadError('damaged');
    const pooled = this.context.strings.pooledIndex(
      shortInteger(cursor.bytes, cursor.valueStart, cursor.valueEnd),
    );
    if (pooled >= 0) this.sheet.setPooledText(this.row, this.column, pooled, this.format());
  }

  private putTyped(type: CellType, text: string): void {
    if (type === CellType.Text) this.putText(unescapeCharacters(text));
    else if (text.trim() === '') this.isFilled = false;
    else if (type === CellType.Error) this.sheet.setError(this.row, this.column, text.trim(), this.format());
    else if (type === CellType.Boolean) this.putBoolean(text.trim());
    else this.putDate(text);
  }

  /** A number; text where the file says number but writes none, as that is what stands there. */
  private putNumber(text: string): void {
    const value = decimal(text);
    if (text.trim() === '') this.isFilled = false;
    else if (Number.isNaN(value)) this.putText(text.trim());
    else this.sheet.set(this.row, this.column, value, this.format());
  }

  private putBoolean(text: string): void {
    this.sheet.set(this.row, this.column, text === '1' || text === 'true', this.format());
  }

  private putDate(text: string): void {
    const serial = dateSerial(text);
    if (Number.isNaN(serial)) this.putText(text);
    else this.sheet.set(this.row, this.column, serial, this.context.formats.pooledDateIndex(this.style));
  }

  private putText(text: string): void {
    if (text === '') return;
    const { strings } = this.context;
    this.sheet.setPooledText(this.row, this.column, strings.pool(text), this.format());
  }

  private format(): number {
    return this.context.formats.pooledIndex(this.style);
  }

  private chargeSlots(): void {
    const { slots } = this.sheet;
    if (slots === this.chargedSlots) return;
    this.context.allowance.spend((slots - this.chargedSlots) * SLOT_BYTES);
    this.chargedSlots = slots;
  }
}
