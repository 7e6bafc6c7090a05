/** Rows and columns of one worksheet, zero-based. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `rows` and `columns` are counts, never zero. */
export interface Rect extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellRect = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

export const cellCount = (rect: Rect): number => rect.rows * rect.columns;

export const isEntireRow = (rect: Rect): boolean => rect.columns === MAX_COLUMNS;

export const isEntireColumn = (rect: Rect): boolean => rect.rows === MAX_ROWS;

export const isUnbounded = (rect: Rect): boolean => isEntireRow(rect) || isEntireColumn(rect);

export const containsCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

export const covers = (outer: Rect, inner: Rect): boolean =>
  containsCell(outer, inner.row, inner.column) &&
  containsCell(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

/** The rectangle between two inclusive corners, in any order. */
export function rectBetween(a: CellPosition, b: CellPosition): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row, b.row) - row + 1,
    columns: Math.max(a.column, b.column) - column + 1,
  };
}

const lastCell = (rect: Rect): CellPosition => ({
  row: rect.row + rect.rows - 1,
  column: rect.column + rect.columns - 1,
});

export function boundingRect(a: Rect, b: Rect): Rect {
  const endA = lastCell(a);
  const endB = lastCell(b);
  return rectBetween(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(endA.row, endB.row), column: Math.max(endA.column, endB.column) },
  );
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** What remains of `rect` once `hole` is cut out of it: up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const below = rect.row + rect.rows - (cut.row + cut.rows);
  const right = rect.column + rect.columns - (cut.column + cut.columns);
  return [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: cut.row + cut.rows, rows: below },
    { row: cut.row, rows: cut.rows, column: rect.column, columns: cut.column - rect.column },
    { row: cut.row, rows: cut.rows, column: cut.column + cut.columns, columns: right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export const isOnSheet = (rect: Rect): boolean =>
  rect.rows > 0 && rect.columns > 0 && covers(WHOLE_SHEET, rect);
