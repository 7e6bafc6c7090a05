import { CellKind, type NumberFormat, type SheetSnapshot, type WorkbookSnapshot } from './workbook-snapshot';

/** Kind of the cell at a 0-based row and column; blank outside the used area. */
export function kindAt(sheet: SheetSnapshot, row: number, column: number): CellKind {
  const cells = sheet.columns[column];
  return (cells?.kinds[row - cells.firstRow] ?? CellKind.Blank) as CellKind;
}

/** The number at a cell, or null when the cell holds none. */
export function numberAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const cells = sheet.columns[column];
  if (!cells || cells.kinds[row - cells.firstRow] !== CellKind.Number) return null;
  return cells.values[row - cells.firstRow]!;
}

/** Index into the workbook's string pool of the text (or error) at a cell; -1 when the cell holds none. */
export function textIndexAt(sheet: SheetSnapshot, row: number, column: number): number {
  const cells = sheet.columns[column];
  if (!cells) return -1;
  const kind = cells.kinds[row - cells.firstRow];
  return kind === CellKind.Text || kind === CellKind.Error ? cells.values[row - cells.firstRow]! : -1;
}

/** The text at a cell as typed; '' when the cell holds no text. */
export function textAt(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): string {
  const index = textIndexAt(sheet, row, column);
  return index < 0 ? '' : (workbook.strings[index] ?? '');
}

/** The number format of a cell. */
export function formatAt(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): NumberFormat | undefined {
  const cells = sheet.columns[column];
  return workbook.formats[cells?.formats?.[row - cells.firstRow] ?? 0];
}
