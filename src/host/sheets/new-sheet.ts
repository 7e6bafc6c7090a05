import type { CellRange } from '../../core/snapshot/workbook-snapshot';

/**
 * A sheet to stand beside the user's, ready to be written by any host. Once it is complete it is the user's like any other;
 * until then it bears the draft's name, by which clearing finds and removes it.
 */
export interface NewSheet {
  /** The name wished for; a host makes it one that Excel takes and no sheet has. */
  readonly name: string;
  /** Cells from A1 on; null is blank. Rows may differ in length. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  /** In characters of the standard font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly merges: readonly CellRange[];
  /** Rows that stay in sight when the user scrolls. */
  readonly frozenRows: number;
  readonly chart: NewChart | null;
}

/** What a cell holds and how it looks. A text is text whatever it begins with; only `formula` is ever calculated. */
export type NewCell = NewContent & CellLook;

export type NewContent =
  | { readonly constant: string | number }
  /**
   * With its "=". It must not name the sheet it stands on. `result` is what it comes to, for programs that show a file
   * without calculating.
   */
  | { readonly formula: string; readonly result?: string | number };

/** What is not said is as in a fresh cell, at the top where text is wrapped. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly isWrapped?: boolean;
  /** A thin line on every side. */
  readonly isBordered?: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
}

/** Horizontal bars, the first category at the top. */
export interface NewChart {
  readonly title: string;
  /** One column of names, and one of numbers of the same height. */
  readonly categories: CellRange;
  readonly values: CellRange;
  /** The cells it covers. */
  readonly place: CellRange;
}

/** A sheet that has been added. */
export interface AddedSheet {
  /** The host's key of it. */
  readonly key: string;
  readonly name: string;
}
