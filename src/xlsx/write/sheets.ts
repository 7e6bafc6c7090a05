import { attributeOf, childNamed, childrenNamed, rootOf } from '../xml/xml-element';
import { replaced } from './own-elements';
import { insertion, spliced } from './splice';
import { removeSheetEntry, withActivePosition } from './workbook-sheets';
import type { WorkbookDraft } from './workbook-draft';

/** Takes a sheet out of the workbook, with the parts that belong to nothing else. */
export function removeSheet(workbook: WorkbookDraft, key: string): void {
  const { draft, main } = workbook;
  const position = workbook.sheets.findIndex(({ id }) => id === key);
  const sheet = workbook.sheets[position];
  if (!sheet) return;
  draft.edit(main, (xml) => removeSheetEntry(xml, position));
  draft.unlink(main, sheet.link);
  if (sheet.part !== null) draft.removeTree(sheet.part);
}

/** Brings a sheet to the front, and no other with it. */
export function activateSheet(workbook: WorkbookDraft, key: string): void {
  const { draft, main, sheets } = workbook;
  const position = sheets.findIndex(({ id }) => id === key);
  if (position < 0) return;
  draft.edit(main, (xml) => withActivePosition(xml, position));
  sheets.forEach(({ part }, index) => {
    if (part !== null) draft.edit(part, (xml) => withTabSelected(xml, index === position));
  });
}

function withTabSelected(xml: Uint8Array, isSelected: boolean): Uint8Array {
  const views = childNamed(xml, rootOf(xml), 'sheetViews');
  const splices = (views ? childrenNamed(xml, views, 'sheetView') : []).flatMap((view) => {
    const selected = attributeOf(xml, view, 'tabSelected');
    if (selected) return [replaced(selected, isSelected ? '1' : '0')];
    const at = view.from + 1 + view.prefix.length + view.name.length;
    return isSelected ? [insertion(at, ' tabSelected="1"')] : [];
  });
  return spliced(xml, splices);
}

/** Whether the cells of a sheet are protected. */
export function isSheetProtected(xml: Uint8Array): boolean {
  const protection = childNamed(xml, rootOf(xml), 'sheetProtection');
  return ['1', 'true'].includes((protection && attributeOf(xml, protection, 'sheet')?.value) ?? '');
}
