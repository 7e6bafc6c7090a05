import type { SheetKey } from '../cell-point';

/** The report as a sheet, ready to be written by any host: lines of text, a table, lines of text. */
export interface ReportSheet {
  /** Name the sheet gets when it is complete; until then it bears the draft's. */
  readonly name: string;
  /** Kept in the sheet: where to lead the user back to when it is cleared. */
  readonly returnTo: SheetKey;
  /** Whether the user sees the report when it is complete. */
  readonly isInFront: boolean;
  readonly title: string;
  /** Below the title: outcome, date, what could not be marked. */
  readonly lines: readonly string[];
  readonly table: ReportTable;
  /** Below the table: what was not checked, as a heading and rows of two texts. */
  readonly unchecked: UncheckedList | null;
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  /** At least one row: a table of Excel has no fewer. */
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportColumn {
  readonly title: string;
  /** In characters of the standard font. */
  readonly width: number;
}

/** Text is text whatever it begins with: a host must write it so that it never becomes a formula or a number. */
export type ReportCell = string | ReportAmount | ReportLink;

export interface ReportAmount {
  readonly amount: number;
  readonly numberFormat: string;
}

/** A link to a cell of the workbook, showing its address. */
export interface ReportLink {
  readonly sheetName: string;
  readonly address: string;
}

export interface UncheckedList {
  readonly heading: string;
  readonly rows: readonly (readonly [part: string, reason: string])[];
}
