import type { WorkbookDraft } from './workbook-draft';
import { addSheetEntry, withView } from './workbook-sheets';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet ready to be listed. */
export interface SheetPart {
  readonly part: string;
  readonly name: string;
  readonly xml: string;
}

/** Adds a sheet behind all others; answers its key. */
export function addSheetPart(workbook: WorkbookDraft, { part, name, xml }: SheetPart): string {
  const { draft, main, dialect } = workbook;
  draft.add(part, SHEET_TYPE, xml);
  const link = draft.link(main, workbook.linkType('worksheet'), part);
  const listed = addSheetEntry(draft.xml(main), dialect, { name, link });
  draft.write(main, withView(listed.xml));
  return listed.id;
}
