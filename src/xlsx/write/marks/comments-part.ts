import { cellAddress, parseAddress } from '../../../core/snapshot/address';
import { XmlCursor } from '../../xml/xml-cursor';
import { textElement } from '../../xml/xml-escape';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementsIn,
  rootOf,
  textOf,
  type XmlElement,
} from '../../xml/xml-element';
import { ReadError } from '../../read-error';
import { readRichText } from '../../workbook/cell-text';
import { appendInside, isFilled, removeInside } from '../own-elements';
import { spliced } from '../splice';

/** A note on a cell; 0-based. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who our notes say they are from. */
const AUTHOR = '预算校核 Budget Check';

/** The letters of a note, as Excel writes them itself. */
const SIZE = 9;
const FONT = '宋体';
const CHARACTER_SET = 134;
const TEXT_COLOUR = 81;

/** A comments part without any. */
export function emptyCommentsPart(namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`
  );
}

/** Notes of a comments part, and the stand-ins Excel keeps there for threaded comments. */
export function readNotes(xml: Uint8Array): Note[] {
  return commentsOf(xml).flatMap((comment) => {
    const at = parseAddress(attributeOf(xml, comment, 'ref')?.value ?? '');
    const text = childNamed(xml, comment, 'text');
    return at ? [{ ...at, text: text ? richText(xml, text) : '' }] : [];
  });
}

export function addNotes(xml: Uint8Array, notes: readonly Note[]): Uint8Array {
  const { authors, list } = partsOf(xml);
  const p = list.prefix;
  const author = childrenNamed(xml, authors, 'author').length;
  const comments = notes.map(
    ({ row, column, text }) =>
      `<${p}comment ref="${cellAddress(row, column)}" authorId="${author}"><${p}text><${p}r><${p}rPr>` +
      `<${p}sz val="${SIZE}"/><${p}color indexed="${TEXT_COLOUR}"/><${p}rFont val="${FONT}"/>` +
      `<${p}charset val="${CHARACTER_SET}"/></${p}rPr>${textElement(`${p}t`, text)}</${p}r></${p}text></${p}comment>`,
  );
  return spliced(xml, [
    ...appendInside(xml, authors, [`<${p}author>${AUTHOR}</${p}author>`]),
    ...appendInside(xml, list, comments),
  ]);
}

/** Removes the notes of these cells; null when the part is left with none and has no reason to stay. */
export function removeNotes(xml: Uint8Array, addresses: ReadonlySet<string>): Uint8Array | null {
  const { authors, list } = partsOf(xml);
  const comments = childrenNamed(xml, list, 'comment');
  const removed = comments.filter((comment) => addresses.has(attributeOf(xml, comment, 'ref')?.value ?? ''));
  if (removed.length === comments.length && !isFilled(xml, list)) return null;
  const left = comments.filter((comment) => !removed.includes(comment));
  return spliced(xml, [...withoutAuthor(xml, authors, left), ...removeInside(xml, list, removed)]);
}

/** Authors are told by position, so ours goes only when it is the last and nobody's. */
function withoutAuthor(xml: Uint8Array, authors: XmlElement, comments: readonly XmlElement[]) {
  const all = childrenNamed(xml, authors, 'author');
  const last = all.at(-1);
  const id = String(all.length - 1);
  const isOurs = last !== undefined && textOf(xml, last) === AUTHOR;
  const isUsed = comments.some((comment) => attributeOf(xml, comment, 'authorId')?.value === id);
  return isOurs && !isUsed ? removeInside(xml, authors, [last]) : [];
}

function commentsOf(xml: Uint8Array): XmlElement[] {
  return childrenNamed(xml, partsOf(xml).list, 'comment');
}

function partsOf(xml: Uint8Array): { readonly authors: XmlElement; readonly list: XmlElement } {
  const elements = elementsIn(xml, rootOf(xml).content);
  const authors = elements.find(({ name }) => name === 'authors');
  const list = elements.find(({ name }) => name === 'commentList');
  if (!authors || !list) throw new ReadError('damaged');
  return { authors, list };
}

function richText(xml: Uint8Array, element: XmlElement): string {
  const cursor = new XmlCursor(xml.subarray(element.from, element.to));
  cursor.next();
  return readRichText(cursor);
}
