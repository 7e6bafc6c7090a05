import type { WorkbookSnapshot } from '../../src/core/snapshot/workbook-snapshot';

/** A workbook without the clerk's own sheets of text. */
export function withoutNarrative(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !/情况说明$/.test(name)) };
}
