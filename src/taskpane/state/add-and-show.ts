import { addSheets } from '../../host/operations/add-sheets';
import type { WorkbookHost } from '../../host/port';
import type { NewSheet } from '../../host/sheets/new-sheet';

/** Adds sheets to the workbook and brings the first to the front; answers the names they got. */
export async function addAndShow(host: WorkbookHost, sheets: readonly NewSheet[]): Promise<string[]> {
  const added = await addSheets(host, sheets);
  const [first] = added;
  // The sheets are there; that they stay behind is no failure to tell of.
  if (first) await host.showSheet(first.key).catch(() => undefined);
  return added.map(({ name }) => name);
}
