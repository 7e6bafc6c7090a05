import { CellKind, type SheetSnapshot, type WorkbookSnapshot } from './workbook-snapshot';

/**
 * A workbook as if some of its sheets held nothing. Sheets keep their numbers, so that a place in one workbook is a place in
 * the other; texts that only the emptied sheets hold are gone too.
 */
export function onlySheets(workbook: WorkbookSnapshot, isKept: (sheet: number) => boolean): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet, index) => (isKept(index) ? sheet : emptied(sheet)));
  const isUsed = usedStrings(sheets, workbook.strings.length);
  return { ...workbook, sheets, strings: workbook.strings.map((text, index) => (isUsed[index] ? text : '')) };
}

function emptied(sheet: SheetSnapshot): SheetSnapshot {
  const nothing = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { ...sheet, ...nothing, columns: [], rowCount: 0, merges: [], formulas: new Map<number, string>() };
}

function usedStrings(sheets: readonly SheetSnapshot[], count: number): Uint8Array {
  const isUsed = new Uint8Array(count);
  for (const { columns } of sheets) {
    for (const cells of columns) {
      cells?.kinds.forEach((kind, index) => {
        if (kind === CellKind.Text || kind === CellKind.Error) isUsed[cells.values[index]!] = 1;
      });
    }
  }
  return isUsed;
}
