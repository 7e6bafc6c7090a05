import type { Change } from './changes';
import { type NamedItem, Sheet } from './sheet';

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export type ChangeListener = (change: Change) => void;

/** A workbook in memory. Other modules of this folder edit it; every edit is announced to the listeners. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  names: NamedItem[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, string | number | boolean>();
  xmlParts: XmlPart[] = [];
  /** Set while the structure (the list of sheets) is protected. */
  protection: { readonly password: string | undefined } | undefined;
  calculationMode: CalculationMode = 'Automatic';
  activeSheet: Sheet;
  private readonly listeners: ChangeListener[] = [];
  /** The number last used in an identifier; numbers are never used twice. */
  lastNumber = 0;

  constructor(
    readonly name: string,
    firstSheetName = 'Sheet1',
  ) {
    const first = new Sheet(this.newSheetId(), firstSheetName);
    this.sheets.push(first);
    this.activeSheet = first;
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  newSheetId(): string {
    return `{00000000-0001-0000-${this.nextNumber().toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  /** An identifier used nowhere else in this workbook. */
  newId(): string {
    return `{${this.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  announce(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
