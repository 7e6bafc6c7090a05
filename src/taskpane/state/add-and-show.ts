import { addSheet } from '../../host/operations/add-sheet';
import type { WorkbookHost } from '../../host/port';
import type { NewSheet } from '../../host/sheets/new-sheet';

/** Adds a sheet to the workbook and brings it to the front; answers the name it got. */
export async function addAndShow(host: WorkbookHost, sheet: NewSheet): Promise<string> {
  const { key, name } = await addSheet(host, sheet);
  // The sheet is there; that it stays behind is no failure to tell of.
  await host.showSheet(key).catch(() => undefined);
  return name;
}
