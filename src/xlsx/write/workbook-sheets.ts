import { ReadError } from '../read-error';
import { escapeXml } from '../xml/xml-escape';
import { attributeOf, childNamed, childrenNamed, rootOf, type XmlElement } from '../xml/xml-element';
import { linkAttribute, type Dialect } from './dialect';
import { WORKBOOK_ORDER, placeFor } from './element-order';
import { appendInside, isOwn, ownEnd, removeInside, replaced } from './own-elements';
import { insertion, removal, spliced, type Splice } from './splice';

/** A sheet as the main part lists it. */
export interface SheetEntry {
  /** Number that outlives renaming and moving. */
  readonly id: string;
  readonly name: string;
  /** Id of the link to its part. */
  readonly link: string;
  readonly isVisible: boolean;
}

/** In the order of the tabs. */
export function readSheetEntries(xml: Uint8Array): SheetEntry[] {
  return childrenNamed(xml, sheetsOf(xml), 'sheet').map((sheet) => ({
    id: attributeOf(xml, sheet, 'sheetId')?.value ?? '',
    name: attributeOf(xml, sheet, 'name')?.value ?? '',
    link: attributeOf(xml, sheet, 'id')?.value ?? '',
    isVisible: !attributeOf(xml, sheet, 'state')?.value.toLowerCase().includes('hidden'),
  }));
}

/** Lists a sheet after all others; answers its id. */
export function addSheetEntry(
  xml: Uint8Array,
  dialect: Dialect,
  { name, link }: Pick<SheetEntry, 'name' | 'link'>,
): { readonly xml: Uint8Array; readonly id: string } {
  const list = sheetsOf(xml);
  const id = String(Math.max(0, ...readSheetEntries(xml).map((sheet) => Number(sheet.id) || 0)) + 1);
  const item =
    `<${list.prefix}sheet name="${escapeXml(name)}" sheetId="${id}"` +
    `${linkAttribute(xml, dialect, link)}/>`;
  return { xml: spliced(xml, appendInside(xml, list, [item])), id };
}

/**
 * Takes a sheet out of the list, with the names that belong to it alone. Names of sheets behind it, and which sheet is in
 * front, count positions and follow.
 */
export function removeSheetEntry(xml: Uint8Array, position: number): Uint8Array {
  const list = sheetsOf(xml);
  const sheet = childrenNamed(xml, list, 'sheet')[position]!;
  return spliced(xml, [
    ...removeInside(xml, list, [sheet]),
    ...namesWithout(xml, position),
    ...viewsWithout(xml, position),
  ]);
}

function namesWithout(xml: Uint8Array, position: number): Splice[] {
  const list = childNamed(xml, rootOf(xml), 'definedNames');
  if (!list) return [];
  const local = childrenNamed(xml, list, 'definedName').flatMap((name) => {
    const sheet = attributeOf(xml, name, 'localSheetId');
    return sheet ? [{ name, sheet }] : [];
  });
  const removed = local.filter(({ sheet }) => Number(sheet.value) === position).map(({ name }) => name);
  const behind = local.filter(({ sheet }) => Number(sheet.value) > position);
  return [
    ...removeInside(xml, list, removed),
    ...behind.map(({ sheet }) => replaced(sheet, String(Number(sheet.value) - 1))),
  ];
}

/** A view that we added goes; in the user's, the sheet in front stays in front. */
function viewsWithout(xml: Uint8Array, position: number): Splice[] {
  const views = childNamed(xml, rootOf(xml), 'bookViews');
  if (!views) return [];
  if (isOwn(xml, views)) return [removal(views)];
  return childrenNamed(xml, views, 'workbookView').flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const tab = attributeOf(xml, view, name);
      const before = Number(tab?.value);
      return tab && before > 0 && before >= position ? [replaced(tab, String(before - 1))] : [];
    }),
  );
}

/** Position of the sheet in front. */
export function activePosition(xml: Uint8Array): number {
  const views = childNamed(xml, rootOf(xml), 'bookViews');
  const view = views && childNamed(xml, views, 'workbookView');
  return Number((view && attributeOf(xml, view, 'activeTab')?.value) ?? 0) || 0;
}

/** Brings a sheet to the front; the sheets themselves tell it too. */
export function withActivePosition(xml: Uint8Array, position: number): Uint8Array {
  const views = childNamed(xml, rootOf(xml), 'bookViews');
  const view = views && childNamed(xml, views, 'workbookView');
  if (!view || position === activePosition(xml)) return xml;
  const tab = attributeOf(xml, view, 'activeTab');
  if (tab) return spliced(xml, [replaced(tab, String(position))]);
  const at = view.from + 1 + view.prefix.length + view.name.length;
  return spliced(xml, [insertion(at, ` activeTab="${position}"`)]);
}

/** Gives the workbook a view, to which the views of its sheets refer, where it has none. */
export function withView(xml: Uint8Array): Uint8Array {
  const root = rootOf(xml);
  if (childNamed(xml, root, 'bookViews')) return xml;
  const p = root.prefix;
  const views = `<${p}bookViews><${p}workbookView/>${ownEnd(`${p}bookViews`)}`;
  return spliced(xml, [insertion(placeFor(xml, root, WORKBOOK_ORDER, 'bookViews'), views)]);
}

/** Whether sheets can be neither added nor removed. */
export function isStructureProtected(xml: Uint8Array): boolean {
  const protection = childNamed(xml, rootOf(xml), 'workbookProtection');
  return ['1', 'true'].includes((protection && attributeOf(xml, protection, 'lockStructure')?.value) ?? '');
}

function sheetsOf(xml: Uint8Array): XmlElement {
  const list = childNamed(xml, rootOf(xml), 'sheets');
  if (!list) throw new ReadError('damaged');
  return list;
}
