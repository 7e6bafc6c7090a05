import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  rectBetween,
} from './geometry';

/** A reference as written: an optional sheet name and the rectangles it names. */
export interface ParsedAddress {
  readonly sheet: string | undefined;
  readonly rects: readonly Rect[];
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function rectName(rect: Rect): string {
  const lastRow = rect.row + rect.rows;
  const lastColumn = columnName(rect.column + rect.columns - 1);
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow}`;
  if (isEntireColumn(rect)) return `${columnName(rect.column)}:${lastColumn}`;
  const first = cellName(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

/** The sheet name as it stands before the exclamation mark of a reference. */
export const quotedSheet = (name: string): string =>
  NEEDS_NO_QUOTES.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const fullAddress = (sheet: string, rect: Rect): string => `${quotedSheet(sheet)}!${rectName(rect)}`;

const AREA = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** One area without a sheet name: `B2`, `B2:C5`, `A:C`, `3:7`; undefined when it is not one or lies off the sheet. */
export function parseArea(text: string): Rect | undefined {
  const rect = readArea(text.trim());
  return rect && isOnSheet(rect) ? rect : undefined;
}

function readArea(text: string): Rect | undefined {
  const area = AREA.exec(text);
  if (area) {
    const first = { row: Number(area[2]) - 1, column: columnIndex(area[1]!) };
    const last = area[3] ? { row: Number(area[4]) - 1, column: columnIndex(area[3]) } : first;
    return rectBetween(first, last);
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [first, last] = [columnIndex(columns[1]!), columnIndex(columns[2]!)];
    return rectBetween({ row: 0, column: first }, { row: MAX_ROWS - 1, column: last });
  }
  const rows = ROWS.exec(text);
  if (!rows) return undefined;
  const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return rectBetween({ row: first, column: 0 }, { row: last, column: MAX_COLUMNS - 1 });
}

const SEPARATOR_OUTSIDE_QUOTES = /[,;](?=(?:[^']*'[^']*')*[^']*$)/;
const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;

/** A reference, possibly qualified by a sheet and possibly of several areas; undefined when malformed. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const qualified = SHEET_PREFIX.exec(text.trim());
  const sheet = qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2];
  const areas = (qualified?.[3] ?? text).split(SEPARATOR_OUTSIDE_QUOTES);
  const rects: Rect[] = [];
  for (const area of areas) {
    const local = sheet === undefined ? area : (SHEET_PREFIX.exec(area.trim())?.[3] ?? area);
    const rect = parseArea(local);
    if (!rect) return undefined;
    rects.push(rect);
  }
  return { sheet, rects };
}
