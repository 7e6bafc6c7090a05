import { childNamed, childrenNamed, elementsIn, rootOf, type XmlElement } from '../../xml/xml-element';
import { STYLES_ORDER, placeFor } from '../element-order';
import { appendInside, isOwn, ownEnd, removeInside } from '../own-elements';
import { insertion, spliced } from '../splice';

/** The lists of a styles part that we add to. */
const LISTS = {
  numFmts: { item: 'numFmt', standard: null },
  // What stands first is the standard for everything that names none, so it must not be ours.
  fonts: { item: 'font', standard: '' },
  borders: { item: 'border', standard: '' },
  cellXfs: { item: 'xf', standard: ' numFmtId="0" fontId="0" fillId="0" borderId="0"' },
  dxfs: { item: 'dxf', standard: null },
} as const;

export type StyleList = keyof typeof LISTS;

/** Attributes and content of an element, given the prefix of the part's names. */
export type Body = (prefix: string) => readonly [attributes: string, content: string];

/** A styles part with more in it. */
export interface ExtendedStyles {
  readonly xml: Uint8Array;
  /** Index in its list, or id, of each thing asked for. */
  readonly indices: readonly number[];
}

/**
 * Adds to the end of a list, which is made where there is none.
 *
 * @param endOf end tag of what is added: our own, unless cells of the user's are to refer to it
 */
export function appendStyles(
  xml: Uint8Array,
  list: StyleList,
  bodies: readonly Body[],
  endOf = ownEnd,
): ExtendedStyles {
  if (bodies.length === 0) return { xml, indices: [] };
  const { item: itemName, standard } = LISTS[list];
  const root = rootOf(xml);
  const known = childNamed(xml, root, list);
  const count = known ? childrenNamed(xml, known, itemName).length : 0;
  const padding: Body[] = standard !== null && count === 0 ? [() => [standard, '']] : [];
  const item = root.prefix + itemName;
  const items = [...padding, ...bodies].map((body) => {
    const [attributes, content] = body(root.prefix);
    return `<${item}${attributes}>${content}${endOf(item)}`;
  });
  const indices = bodies.map((_, index) => count + padding.length + index);
  if (known) return { xml: spliced(xml, appendInside(xml, known, items)), indices };
  const name = root.prefix + list;
  const made = `<${name} count="${items.length}">${items.join('')}${ownEnd(name)}`;
  return { xml: spliced(xml, [insertion(placeFor(xml, root, STYLES_ORDER, list), made)]), indices };
}

/** Takes out everything we added that still stands last in its list, when nothing of ours refers to it any more. */
export function withoutOwnStyles(xml: Uint8Array): Uint8Array {
  const root = rootOf(xml);
  const splices = (Object.keys(LISTS) as StyleList[]).flatMap((name) => {
    const list = childNamed(xml, root, name);
    return list ? removeInside(xml, list, ownLast(xml, list)) : [];
  });
  return spliced(xml, splices);
}

function ownLast(xml: Uint8Array, list: XmlElement): XmlElement[] {
  const items = elementsIn(xml, list.content);
  return items.slice(items.findLastIndex((item) => !isOwn(xml, item)) + 1);
}
