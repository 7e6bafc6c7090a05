import { enterCells } from './edit-cells';
import { type Rect, cellCount, intersection } from './geometry';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './host-error';
import type { Sheet, Table } from './sheet';
import type { Workbook } from './workbook';

export interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

const allTables = (workbook: Workbook): TablePlace[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** A table by its identifier or its name. */
function findTable(workbook: Workbook, key: string): TablePlace | undefined {
  const wanted = key.toLowerCase();
  return allTables(workbook).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

export function requireTable(workbook: Workbook, key: string): TablePlace {
  const place = findTable(workbook, key);
  if (!place) throw itemNotFound(`table ${key}`);
  return place;
}

/** Turns cells whose first row is the header into a table; blank or repeated headers are made unique. */
export function addTable(workbook: Workbook, sheet: Sheet, rect: Rect): Table {
  checkPlace(sheet, rect);
  nameColumns(workbook, sheet, rect);
  const number = workbook.nextNumber();
  const table: Table = {
    id: String(number),
    name: `Table${number}`,
    rect,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  workbook.announce({ kind: 'table-added', sheet, table });
  return table;
}

function checkPlace(sheet: Sheet, rect: Rect, itself?: Table): void {
  if (cellCount(rect) < 1 || rect.rows < 2) throw invalidArgument('a table needs a header and a row');
  const overlaps = sheet.tables.some((other) => other !== itself && intersection(other.rect, rect));
  if (overlaps) throw invalidOperation('a table cannot overlap another table');
  if (sheet.merges.some((merge) => intersection(merge, rect))) {
    throw invalidOperation('a table cannot contain merged cells');
  }
}

function nameColumns(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  const names: string[] = [];
  for (let column = 0; column < rect.columns; column++) {
    const written = String(sheet.values.get(rect.row, rect.column + column) ?? '');
    names.push(uniqueName(written || `列${column + 1}`, names));
  }
  enterCells(workbook, sheet, { ...rect, rows: 1 }, (_row, column) => `'${names[column]!}`);
}

function uniqueName(name: string, taken: readonly string[]): string {
  let candidate = name;
  for (let number = 2; taken.includes(candidate); number++) candidate = `${name}${number}`;
  return candidate;
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`table name "${name}"`);
  const holder = findTable(workbook, name);
  if (holder && holder.table !== table) throw itemAlreadyExists(`table "${name}"`);
  table.name = name;
}

export function resizeTable(sheet: Sheet, table: Table, rect: Rect): void {
  if (rect.row !== table.rect.row || !intersection(rect, table.rect)) {
    throw invalidArgument('a resized table must keep its header row');
  }
  checkPlace(sheet, rect, table);
  table.rect = rect;
}

/** Leaves the cells as they are, only no longer a table. */
export function convertToRange(workbook: Workbook, { sheet, table }: TablePlace): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  workbook.announce({ kind: 'table-deleted', sheet, table });
}

export const headerRect = (table: Table): Rect => ({ ...table.rect, rows: 1 });

export function bodyRect({ rect, showHeaders, showTotals }: Table): Rect {
  const head = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + head, rows: rect.rows - head - (showTotals ? 1 : 0) };
}

export const columnNames = (sheet: Sheet, { rect }: Table): string[] =>
  Array.from({ length: rect.columns }, (_, column) =>
    String(sheet.values.get(rect.row, rect.column + column) ?? ''),
  );
