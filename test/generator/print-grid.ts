import { columnLetters } from '../../src/core/snapshot/address';
import type { WorkbookGrid } from './grid';

/** A workbook as text, one line per row, to be read by people. */
export function printWorkbook(workbook: WorkbookGrid): string {
  return workbook.sheets
    .map((sheet) => {
      const rows = sheet.rows.map((cells, row) => {
        const texts = cells.flatMap((cell, column) =>
          cell === undefined || cell.value === null
            ? []
            : [`${columnLetters(column)}:${JSON.stringify(cell.value)}${cell.formula ?? ''}`],
        );
        return `${row + 1}${sheet.hiddenRows.has(row) ? '(hidden)' : ''} ${texts.join(' | ')}`;
      });
      return [`## ${sheet.name} ${sheet.visibility} merges ${sheet.merges.length}`, ...rows].join('\n');
    })
    .join('\n');
}
