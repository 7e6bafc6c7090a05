import { columnIndex, columnLetters } from '../../core/snapshot/address';
import { MAX_COLUMNS } from '../../core/snapshot/workbook-snapshot';
import { MAX_ROWS } from './cell-reference';

/**
 * Tokens of a formula that matter to moving it: quoted text and sheet names, bracketed table columns and workbook numbers,
 * whole columns and rows, and names, of which some are cell references.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!$])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(!$])|[\p{L}\p{N}_.$\\?]+[(!]?/gu;

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** A piece of a formula: text that stays, or a reference that moves with the cell. */
type Piece = string | ((rows: number, columns: number) => string);

/** A formula written once for many cells (ECMA-376 18.3.1.40, t="shared"). */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  /** @param text the formula, without "=", as it reads in the cell at `row` and `column`. */
  constructor(
    text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = split(text);
  }

  /** The formula, without "=", as it reads in another cell: relative references moved, "#REF!" where they leave the sheet. */
  at(row: number, column: number): string {
    const rows = row - this.row;
    const columns = column - this.column;
    // Joined, not concatenated: a concatenation keeps all its pieces in memory for as long as the snapshot.
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
  }
}

function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let written = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const piece = movable(token);
    if (!piece) continue;
    pieces.push(text.slice(written, index), piece);
    written = index + token.length;
  }
  pieces.push(text.slice(written));
  return pieces;
}

function movable(token: string): Piece | null {
  const cell = CELL.exec(token);
  if (cell) return pair(column(cell[1]!, cell[2]!), row(cell[3]!, cell[4]!), '');
  const columns = COLUMNS.exec(token);
  if (columns) return pair(column(columns[1]!, columns[2]!), column(columns[3]!, columns[4]!), ':');
  const rows = ROWS.exec(token);
  return rows ? pair(row(rows[1]!, rows[2]!), row(rows[3]!, rows[4]!), ':') : null;
}

/** Half of a reference once moved; null where it leaves the sheet. */
type Half = (rows: number, columns: number) => string | null;

function pair(first: Half, second: Half, between: string): Piece {
  return (rows, columns) => {
    const start = first(rows, columns);
    const end = second(rows, columns);
    return start === null || end === null ? '#REF!' : start + between + end;
  };
}

function column(anchor: string, letters: string): Half {
  const index = columnIndex(letters);
  return (_, columns) => {
    if (anchor || columns === 0) return anchor + letters;
    const moved = index + columns;
    return moved < 0 || moved >= MAX_COLUMNS ? null : columnLetters(moved);
  };
}

function row(anchor: string, digits: string): Half {
  const index = Number(digits);
  return (rows) => {
    const moved = anchor ? index : index + rows;
    return moved < 1 || moved > MAX_ROWS ? null : `${anchor}${moved}`;
  };
}
