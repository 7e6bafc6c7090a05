import { escapeXml } from '../xml/xml-escape';
import { attributeOf, childNamed, childrenNamed, rootOf, textOf } from '../xml/xml-element';
import { WORKBOOK_ORDER, placeFor } from './element-order';
import { appendInside, ownEnd } from './own-elements';
import { insertion, spliced } from './splice';

/** A defined name that holds a text and belongs to one sheet. */
export interface SheetName {
  readonly name: string;
  /** Position of the sheet among the tabs. */
  readonly position: number;
  readonly text: string;
}

/** Adds a name no user sees. */
export function addHiddenName(xml: Uint8Array, { name, position, text }: SheetName): Uint8Array {
  const root = rootOf(xml);
  const p = root.prefix;
  const item =
    `<${p}definedName name="${escapeXml(name)}" localSheetId="${position}" hidden="1">` +
    `${escapeXml(`"${text.replaceAll('"', '""')}"`)}</${p}definedName>`;
  const list = childNamed(xml, root, 'definedNames');
  if (list) return spliced(xml, appendInside(xml, list, [item]));
  const made = `<${p}definedNames>${item}${ownEnd(`${p}definedNames`)}`;
  return spliced(xml, [insertion(placeFor(xml, root, WORKBOOK_ORDER, 'definedNames'), made)]);
}

/** Names of sheets that hold a text and are called `name`. */
export function readSheetNames(xml: Uint8Array, name: string): SheetName[] {
  const list = childNamed(xml, rootOf(xml), 'definedNames');
  return (list ? childrenNamed(xml, list, 'definedName') : []).flatMap((item) => {
    const position = attributeOf(xml, item, 'localSheetId')?.value;
    if (attributeOf(xml, item, 'name')?.value !== name || position === undefined) return [];
    const text = textOf(xml, item)
      .replace(/^=?"|"$/g, '')
      .replaceAll('""', '"');
    return [{ name, position: Number(position), text }];
  });
}
