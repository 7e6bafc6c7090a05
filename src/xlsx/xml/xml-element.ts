import { ReadError } from '../read-error';
import { XmlCursor } from './xml-cursor';
import { decodeUtf8 } from './xml-text';

/** A stretch of a part, in bytes. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where an element stands in its part, in bytes, so that it can be changed without touching what is around it. */
export interface XmlElement extends Span {
  /** Without prefix. */
  readonly name: string;
  /** With its colon; '' for none. */
  readonly prefix: string;
  /** Between start tag and end tag; empty for an empty element. */
  readonly content: Span;
  /** Whether it is written as a single tag. */
  readonly isEmpty: boolean;
}

const COLON = 0x3a;
const SLASH = 0x2f;
const GREATER = 0x3e;
const SPACE = 0x20;

/** Elements directly inside a stretch, in order. @throws ReadError 'damaged' */
export function elementsIn(xml: Uint8Array, { from, to }: Span): XmlElement[] {
  const cursor = new XmlCursor(xml.subarray(from, to));
  const elements: XmlElement[] = [];
  while (cursor.next()) {
    const start = cursor.tagStart;
    const opened = cursor.tagEnd;
    const { isEmpty } = cursor;
    cursor.skip();
    elements.push({
      ...nameAt(cursor.bytes, start + 1),
      from: from + start,
      to: from + cursor.tagEnd,
      content: { from: from + opened, to: from + (isEmpty ? opened : cursor.tagStart) },
      isEmpty,
    });
  }
  return elements;
}

/** The outermost element of a part. @throws ReadError 'damaged' */
export function rootOf(xml: Uint8Array): XmlElement {
  const [root] = elementsIn(xml, { from: 0, to: xml.length });
  if (!root) throw new ReadError('damaged');
  return root;
}

/** Elements of one name directly inside another. */
export function childrenNamed(xml: Uint8Array, parent: XmlElement, name: string): XmlElement[] {
  return elementsIn(xml, parent.content).filter((element) => element.name === name);
}

export function childNamed(xml: Uint8Array, parent: XmlElement, name: string): XmlElement | undefined {
  return childrenNamed(xml, parent, name)[0];
}

/** An attribute's value, and where it stands between its quotes. */
export interface XmlAttribute extends Span {
  readonly value: string;
}

export function attributeOf(xml: Uint8Array, element: XmlElement, name: string): XmlAttribute | undefined {
  const cursor = startTagOf(xml, element);
  if (!cursor.find(name)) return undefined;
  const { valueStart, valueEnd } = cursor;
  return { value: cursor.value(), from: element.from + valueStart, to: element.from + valueEnd };
}

/** Text directly inside an element. */
export function textOf(xml: Uint8Array, element: XmlElement): string {
  const cursor = new XmlCursor(xml.subarray(element.from, element.to));
  cursor.next();
  return cursor.text();
}

/** Name of an element as written, with its prefix. */
export function qualifiedName({ prefix, name }: XmlElement): string {
  return prefix + name;
}

/** The element's bytes as text. */
export function sourceOf(xml: Uint8Array, { from, to }: Span): string {
  return decodeUtf8(xml, from, to);
}

function startTagOf(xml: Uint8Array, element: XmlElement): XmlCursor {
  const end = element.isEmpty ? element.to : element.content.from;
  const cursor = new XmlCursor(xml.subarray(element.from, end));
  cursor.next();
  return cursor;
}

function nameAt(bytes: Uint8Array, start: number): Pick<XmlElement, 'name' | 'prefix'> {
  let cut = start;
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte <= SPACE || byte === SLASH || byte === GREATER) break;
    if (byte === COLON) cut = at + 1;
  }
  return { prefix: decodeUtf8(bytes, start, cut), name: decodeUtf8(bytes, cut, at) };
}
