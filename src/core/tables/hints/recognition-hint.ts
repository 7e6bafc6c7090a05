import type { MoneyUnit } from '../../amount/fen';
import type { TableKind } from '../table-kind';

/**
 * What the user says of a table that was recognised wrongly, or not at all. It is about words on a sheet rather than row
 * numbers, so that it still holds after rows have been inserted.
 */
export interface RecognitionHint {
  /** Name of the sheet. */
  readonly sheet: string;
  /** The title of the table, or else its first words. */
  readonly start: WordMark;
  readonly says: 'no-table' | TableHint;
}

/** What the table is; null leaves it to the recogniser. */
export interface TableHint {
  readonly kind: TableKind | null;
  readonly unit: MoneyUnit['name'] | null;
  readonly year: number | null;
  readonly header: HeaderHint | null;
}

/** The rows of a header by their first words, looked for from the start of the table. */
export interface HeaderHint {
  readonly first: WordMark;
  readonly last: WordMark;
}

/** Words as typed, and how many cells with the same words come before them. */
export interface WordMark {
  readonly words: string;
  readonly nth: number;
}

/** A hint that fits nothing in the workbook any more. */
export interface UnfitHint {
  readonly hint: RecognitionHint;
  readonly reason: UnfitReason;
}

export type UnfitReason =
  | 'sheet-gone'
  /** Its title is not on the sheet. */
  | 'start-gone'
  /** The words of its header are not below its title. */
  | 'header-gone'
  /** Its title is there and begins neither a table nor a part that might be one. */
  | 'no-part';

/** Whether two hints are about the same part of a workbook: the later takes the place of the earlier. */
export function isAboutSamePart(one: RecognitionHint, other: RecognitionHint): boolean {
  return (
    one.sheet === other.sheet && one.start.words === other.start.words && one.start.nth === other.start.nth
  );
}
