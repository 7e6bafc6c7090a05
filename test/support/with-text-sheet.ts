import { SnapshotBuilder } from '../../src/core/snapshot/snapshot-builder';
import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';

/** A workbook with one more sheet at its end: a text per row in column A. */
export function withTextSheet(workbook: WorkbookSnapshot, texts: readonly string[]): WorkbookSnapshot {
  const builder = new SnapshotBuilder(workbook.name);
  const added = builder.sheet('情况说明（草稿）');
  texts.forEach((text, row) => added.set(row, 0, text));
  const { sheets, strings } = builder.build();
  const offset = workbook.strings.length;
  const moved = sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map(
      (column) =>
        column && { ...column, formats: null, values: column.values.map((index) => index + offset) },
    ),
  }));
  return {
    ...workbook,
    sheets: [...workbook.sheets, ...moved],
    strings: [...workbook.strings, ...strings],
  };
}
