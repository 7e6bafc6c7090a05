import { parseAddress } from './model/address';
import { addComment, addNote } from './model/comments';
import { addConditionalFormat } from './model/conditional-formats';
import { enterCells } from './model/edit-cells';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, select } from './model/edit-sheets';
import { setFormat } from './model/edit-formats';
import { editStructure } from './model/edit-structure';
import type { FormatProperty, FormatValue } from './model/formats';
import type { Rect } from './model/geometry';
import { protectSheet, unprotectSheet } from './model/protection';
import type { ProtectionOptions, Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The person at the keyboard: edits the workbook without the add-in, which hears of it through events. */
export class User {
  constructor(private readonly workbook: Workbook) {}

  /** The cells of an address such as `支出总表!B3`; without a sheet name, of the active sheet. */
  private place(address: string): Place {
    const parsed = parseAddress(address);
    const rect = parsed?.rects[0];
    if (!parsed || !rect) throw new Error(`${address} is not an address`);
    return { sheet: parsed.sheet === undefined ? this.workbook.activeSheet : this.sheet(parsed.sheet), rect };
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  /** Types something into every cell of the address. */
  type(address: string, input: string | number | boolean): void {
    const { sheet, rect } = this.place(address);
    enterCells(this.workbook, sheet, rect, () => input);
  }

  /** Fills a block whose first cell is given. */
  paste(address: string, rows: readonly (readonly unknown[])[]): void {
    const { sheet, rect } = this.place(address);
    const block = { ...rect, rows: rows.length, columns: rows[0]?.length ?? 1 };
    enterCells(this.workbook, sheet, block, (row, column) => rows[row]?.[column] ?? '');
  }

  format(address: string, property: FormatProperty, value: FormatValue): void {
    const { sheet, rect } = this.place(address);
    setFormat(this.workbook, sheet, rect, property, value);
  }

  comment(address: string, content: string): void {
    const { sheet, rect } = this.place(address);
    addComment(this.workbook, sheet, rect.row, rect.column, content);
  }

  note(address: string, content: string): void {
    const { sheet, rect } = this.place(address);
    addNote(sheet, rect.row, rect.column, content);
  }

  conditionalFormat(address: string, formula: string, fill: string): void {
    const { sheet, rect } = this.place(address);
    const format = addConditionalFormat(this.workbook, sheet, [rect], 'Custom');
    format.formula = formula;
    format.look['fill.color'] = fill;
  }

  select(address: string): void {
    const { sheet, rect } = this.place(address);
    select(this.workbook, sheet, rect);
  }

  activate(sheet: string): void {
    activateSheet(this.workbook, this.sheet(sheet));
  }

  insertRows(sheet: string, at: number, count = 1): void {
    editStructure(this.workbook, this.sheet(sheet), { axis: 'row', at: at - 1, count });
  }

  deleteRows(sheet: string, at: number, count = 1): void {
    editStructure(this.workbook, this.sheet(sheet), { axis: 'row', at: at - 1, count: -count });
  }

  insertColumns(sheet: string, at: number, count = 1): void {
    editStructure(this.workbook, this.sheet(sheet), { axis: 'column', at: at - 1, count });
  }

  addSheet(name: string): void {
    addSheet(this.workbook, name);
  }

  deleteSheet(name: string): void {
    deleteSheet(this.workbook, this.sheet(name));
  }

  renameSheet(name: string, newName: string): void {
    renameSheet(this.workbook, this.sheet(name), newName);
  }

  moveSheet(name: string, position: number): void {
    moveSheet(this.workbook, this.sheet(name), position);
  }

  protect(sheet: string, options: ProtectionOptions = {}, password?: string): void {
    protectSheet(this.workbook, this.sheet(sheet), options, password);
  }

  unprotect(sheet: string, password?: string): void {
    unprotectSheet(this.workbook, this.sheet(sheet), password);
  }
}
