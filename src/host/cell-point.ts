/** A host's own name of a sheet; it outlives renaming. */
export type SheetKey = string;

/** A cell of a host's sheet; 0-based. */
export interface CellPoint {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
}
