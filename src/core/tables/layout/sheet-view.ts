import { mergesByRow } from '../../snapshot/merges';
import { kindAt, numberAt, textIndexAt } from '../../snapshot/cells';
import {
  CellKind,
  type CellColumn,
  type CellRange,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../snapshot/workbook-snapshot';
import type { Label } from '../labels/label';
import type { LabelReading } from '../labels/label-readings';
import type { Lexicon } from './lexicon';

/** A text cell of a row. */
export interface TextCell {
  readonly column: number;
  readonly text: string;
}

/** A sheet read by label: normalised texts, counts per row, merges by cell. */
export class SheetView {
  readonly sheet: SheetSnapshot;
  /** Text cells per row. */
  readonly textCounts: Uint16Array;
  /** Cells with figures per row, typed as text or not, or yet to be calculated. */
  readonly numberCounts: Uint16Array;
  private readonly mergesByRow: ReadonlyMap<number, readonly CellRange[]>;

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly index: number,
    readonly lexicon: Lexicon,
  ) {
    this.sheet = workbook.sheets[index]!;
    const { rowCount, columns, merges } = this.sheet;
    this.textCounts = new Uint16Array(rowCount);
    this.numberCounts = new Uint16Array(rowCount);
    for (const cells of columns) if (cells) this.count(cells);
    this.mergesByRow = mergesByRow(merges, rowCount);
  }

  get rowCount(): number {
    return this.sheet.rowCount;
  }

  get columnCount(): number {
    return this.sheet.columns.length;
  }

  isBlankRow(row: number): boolean {
    return this.textCounts[row] === 0 && this.numberCounts[row] === 0;
  }

  kind(row: number, column: number): CellKind {
    return kindAt(this.sheet, row, column);
  }

  number(row: number, column: number): number | null {
    return numberAt(this.sheet, row, column);
  }

  /** Normalised text of a cell; '' when it holds none. */
  text(row: number, column: number): string {
    return this.lexicon.text(textIndexAt(this.sheet, row, column));
  }

  /** What a label cell says; null when it is blank or holds no text or whole number. */
  label(row: number, column: number): LabelReading | null {
    const index = textIndexAt(this.sheet, row, column);
    if (index >= 0) return this.lexicon.labels.ofText(index);
    const number = this.number(row, column);
    return number !== null && number >= 0 && Number.isInteger(number)
      ? this.lexicon.labels.ofNumber(number)
      : null;
  }

  /** The label of a cell that holds a name and nothing else; null where it holds anything else. */
  nameAlone(row: number, column: number): Label | null {
    const index = textIndexAt(this.sheet, row, column);
    return index < 0 ? null : this.lexicon.labels.nameAlone(index);
  }

  /** Text of a cell as typed; '' when it holds none. */
  raw(row: number, column: number): string {
    const index = textIndexAt(this.sheet, row, column);
    return index < 0 ? '' : this.lexicon.raw(index);
  }

  isHeading(row: number, column: number): boolean {
    const index = textIndexAt(this.sheet, row, column);
    return index >= 0 && this.lexicon.isHeading(index);
  }

  /**
   * Whether a row says between two columns where and when a table was made public, or whom to ask (公开网址 | http://…,
   * 联系人： | 张三 | 电话： | 88888888): what stands where figures do is none, so no label is a line's.
   */
  saysImprint(row: number, left: number, right: number): boolean {
    const { imprints } = this.lexicon;
    if (imprints.size === 0) return false;
    for (let column = left; column <= right; column++)
      if (imprints.has(textIndexAt(this.sheet, row, column))) return true;
    return false;
  }

  /** The text cells of a row from left to right. */
  textsOf(row: number, left = 0, right = this.columnCount - 1): TextCell[] {
    const cells: TextCell[] = [];
    if (this.isBlankRow(row)) return cells;
    for (let column = left; column <= right; column++) {
      const text = this.text(row, column);
      if (text !== '') cells.push({ column, text });
    }
    return cells;
  }

  /** Whether a figure stands in the row between two columns, typed as text or not. */
  hasNumbers(row: number, left: number, right: number): boolean {
    return this.countNumbers(row, left, right) > 0;
  }

  /** How many figures stand in the row between two columns. */
  countNumbers(row: number, left: number, right: number): number {
    const inRow = this.numberCounts[row]!;
    if (inRow === 0 || this.isWholeRow(left, right)) return inRow;
    let count = 0;
    for (let column = left; column <= right; column++) {
      const text = textIndexAt(this.sheet, row, column);
      if (text >= 0 ? this.lexicon.isAmount(text) : this.isFigure(row, column)) count++;
    }
    return count;
  }

  /** How many words stand in the row between two columns. */
  countTexts(row: number, left: number, right: number): number {
    if (this.isWholeRow(left, right)) return this.textCounts[row]!;
    let count = 0;
    for (let column = left; column <= right; column++) {
      const index = textIndexAt(this.sheet, row, column);
      if (index >= 0 && !this.lexicon.isAmount(index)) count++;
    }
    return count;
  }

  /** How many headings stand in the row between two columns, and how many of them stand nowhere but in headers. */
  countHeadings(row: number, left: number, right: number): { headings: number; strong: number } {
    const count = { headings: 0, strong: 0 };
    for (let column = left; column <= right; column++) {
      const index = textIndexAt(this.sheet, row, column);
      if (index < 0 || this.lexicon.isAmount(index)) continue;
      if (this.lexicon.isHeading(index)) count.headings++;
      if (this.lexicon.isStrongHeading(index)) count.strong++;
    }
    return count;
  }

  /** The merged block a cell lies in. */
  mergeAt(row: number, column: number): CellRange | undefined {
    return this.mergesByRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right);
  }

  private isFigure(row: number, column: number): boolean {
    const kind = this.kind(row, column);
    return kind === CellKind.Number || kind === CellKind.Uncalculated;
  }

  private isWholeRow(left: number, right: number): boolean {
    return left === 0 && right >= this.columnCount - 1;
  }

  private count({ kinds, values, firstRow }: CellColumn): void {
    const { textCounts, numberCounts } = this;
    const { amounts } = this.lexicon;
    for (let i = 0, row = firstRow; i < kinds.length; i++, row++) {
      const kind = kinds[i];
      if (kind === CellKind.Number || kind === CellKind.Uncalculated) numberCounts[row]!++;
      else if (kind !== CellKind.Text) continue;
      else if (amounts[values[i]!] === 1) numberCounts[row]!++;
      else textCounts[row]!++;
    }
  }
}
