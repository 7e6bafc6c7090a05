import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';
import type { NewSheet } from '../../src/host/sheets/new-sheet';

/** A workbook of new sheets, as a reader of files would see it. */
export function workbookOfSheets(sheets: readonly NewSheet[]): WorkbookSnapshot {
  const builder = new SnapshotBuilder('换算.xlsx');
  for (const { name, rows, merges } of sheets) {
    const sheet = builder.sheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell && 'constant' in cell) {
          sheet.set(row, column, cell.constant, builder.internFormat(cell.numberFormat ?? 'General'));
        }
      }),
    );
    merges.forEach((merge) => sheet.merge(merge));
  }
  return builder.build();
}
