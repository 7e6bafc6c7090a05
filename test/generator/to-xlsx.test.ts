import ExcelJS from 'exceljs';
import { generateWorkbook } from './generate-workbook';
import { toXlsx } from './to-xlsx';

test('a generated workbook survives the way through an .xlsx file', async () => {
  const { grid } = generateWorkbook(5);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await toXlsx(grid)).buffer as ArrayBuffer);
  expect(file.worksheets.map((sheet) => sheet.name)).toEqual(grid.sheets.map((sheet) => sheet.name));
  grid.sheets.forEach((sheet, index) => {
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell?.value == null || cell.formula !== undefined) return;
        expect(file.worksheets[index]!.getCell(row + 1, column + 1).value).toBe(cell.value);
      }),
    );
  });
});
