/** Why a file, or one part of it, cannot be read. */
export type ReadErrorKind =
  | 'empty-file'
  | 'web-page'
  | 'spreadsheet-xml'
  | 'plain-text'
  | 'pdf'
  | 'image'
  | 'word-processing'
  | 'presentation'
  | 'open-document'
  | 'other-archive'
  | 'unknown-format'
  | 'encrypted'
  | 'legacy-workbook'
  | 'binary-workbook'
  | 'missing'
  | 'damaged'
  | 'too-large';

/**
 * Thrown while reading and caught where the reading began, so that no caller of this room ever sees an exception.
 * Its wording for the clerk is in read-failure.ts.
 */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly kind: ReadErrorKind,
    /** Path of the part inside the package, where the error belongs to one. */
    readonly part?: string,
    /** A1 address of the cell being read, where the error arose among cells. */
    readonly cell?: string,
  ) {
    super(part === undefined ? kind : `${kind}: ${part}`);
  }
}

/** The error as one of reading `part`; whatever hostile content makes the runtime throw counts as damage. */
export function asReadError(error: unknown, part?: string, cell?: string): ReadError {
  if (error instanceof ReadError) return new ReadError(error.kind, error.part ?? part, error.cell ?? cell);
  return new ReadError(error instanceof RangeError ? 'too-large' : 'damaged', part, cell);
}
