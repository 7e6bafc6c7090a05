import { type Rect, containsCell, covers, intersection } from './geometry';
import { invalidOperation } from './host-error';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Whether the cell lies inside a merge without being its first cell, and so holds nothing. */
export const isMergedAway = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) => containsCell(merge, row, column) && !(merge.row === row && merge.column === column),
  );

/** Merges `rect`, keeping only the content of its first cell; `across` merges each row by itself. */
export function merge(workbook: Workbook, sheet: Sheet, rect: Rect, across: boolean): void {
  const parts = across
    ? Array.from({ length: rect.rows }, (_, row) => ({ ...rect, row: rect.row + row, rows: 1 }))
    : [rect];
  for (const part of parts) {
    const straddled = sheet.merges.some((old) => intersection(old, part) && !covers(part, old));
    if (straddled) throw invalidOperation('the range cuts through merged cells');
    sheet.merges = [...sheet.merges.filter((old) => !covers(part, old)), part];
    for (const { row, column } of [...sheet.values.entries(part)]) {
      if (!isMergedAway(sheet, row, column)) continue;
      sheet.values.delete(row, column);
      sheet.formulas.delete(row, column);
    }
  }
  workbook.announce({ kind: 'formats', sheet, rect });
}

export function unmerge(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  sheet.merges = sheet.merges.filter((old) => !intersection(old, rect));
  workbook.announce({ kind: 'formats', sheet, rect });
}
