import { ReadError } from '../read-error';
import { PackageDraft } from './package-draft';
import { dialectOf, type Dialect } from './dialect';
import type { XlsxPackage } from '../package/xlsx-package';
import { readSheetEntries, type SheetEntry } from './workbook-sheets';

/** A sheet with the part that holds it. */
export interface DraftSheet extends SheetEntry {
  /** null where the workbook points to none. */
  readonly part: string | null;
}

/** A workbook being changed: its package, and where in it the things are that a change touches. */
export class WorkbookDraft {
  readonly draft: PackageDraft;
  /** The main part. */
  readonly main: string;
  readonly dialect: Dialect;

  constructor(source: XlsxPackage) {
    this.draft = new PackageDraft(source);
    const main = this.draft.relationships('').find(({ type }) => type === 'officeDocument')?.part;
    if (main == null) throw new ReadError('missing');
    this.main = main;
    this.dialect = dialectOf(this.draft.xml(main));
  }

  /** In the order of the tabs. */
  get sheets(): DraftSheet[] {
    const parts = new Map(this.draft.relationships(this.main).map(({ id, part }) => [id, part]));
    return readSheetEntries(this.draft.xml(this.main)).map((entry) => ({
      ...entry,
      part: parts.get(entry.link) ?? null,
    }));
  }

  sheet(key: string): DraftSheet | undefined {
    return this.sheets.find(({ id }) => id === key);
  }

  /** Part of the first link of a type; null without one. */
  linked(source: string, type: string): string | null {
    return this.draft.relationships(source).find((link) => link.type === type)?.part ?? null;
  }

  /** Folder of the main part, in which new parts go, with its closing slash. */
  get folder(): string {
    return this.main.slice(0, this.main.lastIndexOf('/') + 1);
  }

  /** Whole URI of a relationship type. */
  linkType(type: string): string {
    return `${this.dialect.office}/${type}`;
  }
}
