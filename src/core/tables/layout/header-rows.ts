import type { RowSpan } from '../budget-table';

/** Rows of a header on a sheet. */
export interface HeaderRows extends RowSpan {
  readonly left: number;
  readonly right: number;
  /** Row of 栏次 numbers below the header; null when there is none. */
  readonly indexRow: number | null;
}
