import { parseAddress } from '../../src/core/snapshot/address';
import { CellKind, type WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';

/** The workbook with an error value in one cell. */
export function withError(snapshot: WorkbookSnapshot, sheetName: string, address: string): WorkbookSnapshot {
  const { row, column } = parseAddress(address)!;
  const strings = [...snapshot.strings, '#REF!'];
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const cells = sheet.columns[column]!;
    const [kinds, values] = [cells.kinds.slice(), cells.values.slice()];
    kinds[row - cells.firstRow] = CellKind.Error;
    values[row - cells.firstRow] = strings.length - 1;
    return { ...sheet, columns: sheet.columns.with(column, { ...cells, kinds, values }) };
  });
  return { ...snapshot, sheets, strings };
}
