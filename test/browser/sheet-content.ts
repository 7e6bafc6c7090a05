import { snapshot } from '../office-host/model/snapshot';
import type { Workbook } from '../office-host/model/workbook';

/** Everything that stands on a sheet, as one text to look for words in. */
export function contentOf(workbook: Workbook, sheet: string): string {
  return JSON.stringify(snapshot(workbook).sheets.find(({ name }) => name === sheet)?.values);
}
