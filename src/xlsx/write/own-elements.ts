import {
  attributeOf,
  elementsIn,
  qualifiedName,
  type XmlAttribute,
  type XmlElement,
} from '../xml/xml-element';
import { insertion, removal, type Splice } from './splice';

/**
 * White space in an end tag, which XML ignores and hardly any program writes, by which clearing knows what it may take out
 * of the user's parts and what stood there before. A program that saves the workbook again drops it; what marks mean is then
 * told by their signatures alone, and what only serves them (styles, authors) may stay.
 */
const ADDED = 0x20;
const FILLED = 0x09;

/** End tag of an element that we add to a part of the user's. */
export function ownEnd(name: string): string {
  return `</${name} >`;
}

/** End tag of an element that outlives our marks, because cells of the user's refer to it. */
export function plainEnd(name: string): string {
  return `</${name}>`;
}

/** Whether we added an element. */
export function isOwn(xml: Uint8Array, element: XmlElement): boolean {
  return !element.isEmpty && xml[element.to - 2] === ADDED;
}

/** Puts items last into an element; one written as a single tag is opened for them. A count it has is kept in step. */
export function appendInside(xml: Uint8Array, parent: XmlElement, items: readonly string[]): Splice[] {
  if (items.length === 0) return [];
  const text = items.join('');
  const counted = countBy(xml, parent, items.length);
  if (!parent.isEmpty) return [...counted, insertion(parent.content.to, text)];
  return [
    ...counted,
    removal({ from: parent.to - 2, to: parent.to - 1 }),
    insertion(parent.to, `${text}</${qualifiedName(parent)}\t>`),
  ];
}

/** Takes elements out of the one around them; if nothing is left in it, it becomes what it was before us. */
export function removeInside(xml: Uint8Array, parent: XmlElement, removed: readonly XmlElement[]): Splice[] {
  if (removed.length === 0) return [];
  const isEmptied = removed.length === elementsIn(xml, parent.content).length;
  if (isEmptied && isOwn(xml, parent)) return [removal(parent)];
  const counted = countBy(xml, parent, -removed.length);
  if (isEmptied && isFilled(xml, parent)) {
    const { from } = parent.content;
    return [...counted, insertion(from - 1, '/'), removal({ from, to: parent.to })];
  }
  return [...counted, ...removed.map(removal)];
}

/** Whether an element stood there before us, written as a single tag. */
export function isFilled(xml: Uint8Array, element: XmlElement): boolean {
  return !element.isEmpty && xml[element.to - 2] === FILLED;
}

function countBy(xml: Uint8Array, list: XmlElement, added: number): Splice[] {
  const count = attributeOf(xml, list, 'count');
  return count ? [replaced(count, String(Number(count.value) + added))] : [];
}

export function replaced({ from, to }: XmlAttribute, text: string): Splice {
  return { from, to, text };
}
