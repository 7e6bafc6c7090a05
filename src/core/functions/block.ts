/** An error value such as "#REF!". */
export interface CellError {
  readonly code: string;
}

/** What a spreadsheet hands over for a cell: blank cells arrive as null, undefined or ''. */
export type CellInput = number | string | boolean | null | undefined | CellError;

/** An argument: rows of cells. A single cell or a constant is one row of one cell. */
export type Block = readonly (readonly CellInput[])[];

/** What a function puts into a cell; '' shows as blank. */
export type CellOutput = number | string;

/** A cell of an argument; all numbers are 0-based. */
export interface ArgumentCell {
  readonly argument: number;
  readonly row: number;
  readonly column: number;
}

export function widthOf(block: Block): number {
  return block[0]?.length ?? 0;
}

/** Whether a cell holds nothing at all. */
export function isBlank(cell: CellInput): cell is null | undefined | '' {
  return cell === null || cell === undefined || cell === '';
}

/** What a cell shows, as text. */
export function textOf(cell: CellInput): string {
  return typeof cell === 'object' && cell !== null ? cell.code : String(cell ?? '');
}

/** A cell that is handed back as it came, error and truth values as text. */
export function passedThrough(cell: CellInput): CellOutput {
  return typeof cell === 'number' ? cell : textOf(cell);
}
