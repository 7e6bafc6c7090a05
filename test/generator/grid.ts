import type { Fen } from '../../src/core/amount/fen';
import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';

export type CellValue = string | number | null;

/** A cell on its way to a sheet. */
export interface GridCell {
  readonly value: CellValue;
  /** Number format code; General when absent. */
  readonly format?: string;
  /** With its "="; the value is then its last result, null where it was never calculated. */
  readonly formula?: string;
  /** The amount the cell shows, where it is a figure of a table: rounded as printed. */
  readonly fen?: Fen;
}

/** A sheet as rows of cells: easy to lay out, to mutate and to print. Rows and columns are 0-based. */
export interface SheetGrid {
  name: string;
  visibility: SheetSnapshot['visibility'];
  readonly rows: (GridCell | undefined)[][];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export interface WorkbookGrid {
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
}

export function emptySheet(name: string): SheetGrid {
  return {
    name,
    visibility: 'visible',
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function put(sheet: SheetGrid, row: number, column: number, cell: GridCell): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  sheet.rows[row]![column] = cell;
}

export function putText(sheet: SheetGrid, row: number, column: number, text: CellValue): void {
  if (text !== null && text !== '') put(sheet, row, column, { value: text });
}

export function cellAt(sheet: SheetGrid, row: number, column: number): GridCell | undefined {
  return sheet.rows[row]?.[column];
}

/** Records a merged block; a single cell is none. */
export function merge(sheet: SheetGrid, top: number, left: number, bottom: number, right: number): void {
  if (top !== bottom || left !== right) sheet.merges.push({ top, left, bottom, right });
}

/** A copy whose cells can be replaced without touching the original. */
export function copyWorkbook(workbook: WorkbookGrid): WorkbookGrid {
  return {
    name: workbook.name,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => [...row]),
      merges: [...sheet.merges],
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
    })),
  };
}

/** The workbook as the engine sees it. */
export function toSnapshot(workbook: WorkbookGrid): WorkbookSnapshot {
  const builder = new SnapshotBuilder(workbook.name);
  for (const grid of workbook.sheets) {
    const sheet = builder.sheet(grid.name).setVisibility(grid.visibility);
    grid.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === undefined) return;
        sheet.set(row, column, cell.value, cell.format === undefined ? 0 : builder.internFormat(cell.format));
        if (cell.formula === undefined) return;
        sheet.setFormula(row, column, cell.formula);
        if (cell.value === null) sheet.setUncalculated(row, column);
      });
    });
    grid.merges.forEach((range) => sheet.merge(range));
    grid.hiddenRows.forEach((row) => sheet.hideRow(row));
    grid.hiddenColumns.forEach((column) => sheet.hideColumn(column));
  }
  return builder.build();
}
