import ExcelJS from 'exceljs';
import type { GridCell, SheetGrid, WorkbookGrid } from './grid';

/** The workbook as the bytes of an .xlsx file, for tests from end to end. */
export async function toXlsx(workbook: WorkbookGrid): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets)
    writeSheet(file.addWorksheet(sheet.name, { state: sheet.visibility }), sheet);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function writeSheet(target: ExcelJS.Worksheet, sheet: SheetGrid): void {
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== undefined && cell.value !== null) writeCell(target.getCell(row + 1, column + 1), cell);
    });
  });
  for (const { top, left, bottom, right } of sheet.merges)
    target.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  sheet.hiddenRows.forEach((row) => (target.getRow(row + 1).hidden = true));
  sheet.hiddenColumns.forEach((column) => (target.getColumn(column + 1).hidden = true));
}

function writeCell(target: ExcelJS.Cell, { value, format, formula }: GridCell): void {
  target.value =
    formula !== undefined && typeof value === 'number' ? { formula: formula.slice(1), result: value } : value;
  if (format !== undefined) target.numFmt = format;
}
