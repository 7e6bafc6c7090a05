import type { CellPlace } from '../tables/budget-table';

/** A text and the cell it stands in. */
export interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}
