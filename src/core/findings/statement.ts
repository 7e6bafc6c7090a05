import type { CellPlace } from '../tables/budget-table';

/** How a figure of the narrative stands. */
export type StatementStatus =
  /** Worked out again from a table or from the figures beside it, and right. */
  | 'checked'
  /** Checked and not right: a finding says what. */
  | 'wrong'
  /** Nobody can tell which figure it speaks of. */
  | 'unlinked';

/** A figure of the narrative that states something, and how it stands. */
export interface Statement {
  readonly place: CellPlace;
  /** Where the figure with its unit stands in the cell's text. */
  readonly start: number;
  readonly end: number;
  readonly status: StatementStatus;
}
