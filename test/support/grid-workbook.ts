import { SnapshotBuilder, type CellInput } from '../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';

/** Rows of a sheet as a test writes them; '' and null are blank cells. */
export type Grid = readonly (readonly CellInput[])[];

/** A workbook from rows of cells, one grid per sheet. */
export function workbookOf(...sheets: readonly Grid[]): WorkbookSnapshot {
  const builder = new SnapshotBuilder('test.xlsx');
  sheets.forEach((grid, index) => {
    const sheet = builder.sheet(`Sheet${index + 1}`);
    grid.forEach((cells, row) => {
      cells.forEach((value, column) => sheet.set(row, column, value));
    });
  });
  return builder.build();
}
