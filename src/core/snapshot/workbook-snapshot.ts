/**
 * What a workbook is to us: sheets as columns of cells. Where it came from (Excel, a file, the preview) is not told here.
 *
 * Columns are typed arrays because a check reads every cell of workbooks of a million cells; text is kept once in a pool,
 * so that a word is normalised and classified once, however often it occurs.
 */

/** What stands in a cell. The numbers are stored in {@link CellColumn.kinds}. */
export const CellKind = {
  Blank: 0,
  Number: 1,
  /** `values` holds an index into {@link WorkbookSnapshot.strings}. */
  Text: 2,
  Boolean: 3,
  /** `values` holds an index into {@link WorkbookSnapshot.strings}: "#REF!", "#N/A" … */
  Error: 4,
  /** A formula whose result the file does not hold: no spreadsheet program has calculated it since it was written. */
  Uncalculated: 5,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** How Excel shows a number; parsed once per number format of the workbook. */
export interface NumberFormat {
  /** The format code, e.g. `#,##0.00`. */
  readonly code: string;
  readonly category: 'general' | 'number' | 'percent' | 'date' | 'text';
  /** Decimals shown; null when the format does not fix them (General). For a percentage: decimals of the percent figure. */
  readonly decimals: number | null;
}

/**
 * One column of a sheet from its first to its last cell with content.
 * Cell of row `r` (0-based) stands at index `r - firstRow`; rows outside are blank.
 */
export interface CellColumn {
  readonly firstRow: number;
  /** {@link CellKind} of each cell. */
  readonly kinds: Uint8Array;
  /** The number, the string's index, or 0/1 of a boolean. */
  readonly values: Float64Array;
  /** Index into {@link WorkbookSnapshot.formats} of each cell; null when every cell has format 0 (General). */
  readonly formats: Uint16Array | null;
}

/** A block of cells; 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Sparse by column index (0 = A); a column without content is undefined. */
  readonly columns: readonly (CellColumn | undefined)[];
  /** One past the last row with content. */
  readonly rowCount: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formula text with its leading "=", by {@link cellKey}. The value of such a cell is its last calculated result. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Why this sheet could not be read; its columns are then empty. */
  readonly unreadable?: string;
}

export interface WorkbookSnapshot {
  /** File or workbook name as shown to the user. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
}

/** Columns of the largest Excel sheet; the stride of {@link cellKey}. */
export const MAX_COLUMNS = 16384;

/** One number for a cell of a sheet, for maps and sets. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % MAX_COLUMNS;
}
