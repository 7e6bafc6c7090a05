import type { ShownSheet } from '../file/messages';
import type { CellLook } from '../picture/sheet-picture';

/** Id in the grid of a look of the file. */
export type LookIds = (look: number) => string;

/** A sheet with the looks its cells name. The file's list of looks changes as marks come and go, so each sheet keeps its own. */
export interface GridSheet extends ShownSheet {
  readonly looks: readonly CellLook[];
  readonly lookIds: LookIds;
}
