import { ReadError } from '../read-error';
import { decodeUtf8, decodeXmlText } from './xml-text';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const AMPERSAND = 0x26;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const COMMENT_START = bytesOf('<!--');
const COMMENT_END = bytesOf('-->');
const CDATA_START = bytesOf('<![CDATA[');
const CDATA_END = bytesOf(']]>');
const INSTRUCTION_END = bytesOf('?>');

const TRUE_VALUES: ReadonlySet<string> = new Set(['1', 'true', 'on']);

/**
 * Walks through the tags of a UTF-8 XML document, one pass over the bytes and nothing built on the way: the parts of a large
 * workbook are hundreds of megabytes of tags of which we need a number here and there.
 *
 * Names are compared without prefix, so that transitional, strict and prefixed files read alike. Document type declarations
 * are refused: packages must not have them (ECMA-376 part 2), and entities are the road to exhaustion.
 * Every method throws ReadError 'damaged' where the document is not well-formed.
 */
export class XmlCursor {
  /** Whether the current tag is an end tag. */
  isEnd = false;
  /** Whether the current tag is an empty element, which has no end tag of its own. */
  isEmpty = false;
  /** Open elements around the position after the current tag. */
  depth = 0;
  /** Where the value of the current attribute, or the text {@link simpleText} found, begins and ends in {@link bytes}. */
  valueStart = 0;
  valueEnd = 0;

  /** Just past the current tag. */
  private position = 0;
  private nameStart = 0;
  private nameEnd = 0;
  /** Where the attributes of the current tag end. */
  private tagEnd = 0;
  private attributeStart = 0;
  private attributeNameEnd = 0;
  /** Where to look for the next attribute. */
  private attributePosition = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Moves to the next tag; false at the end of the document. */
  next(): boolean {
    const { bytes } = this;
    let at = this.position;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at++;
      if (at >= bytes.length) return this.finish();
      const after = bytes[at + 1];
      if (after !== BANG && after !== QUESTION) break;
      at = this.pastMarkup(at);
    }
    this.isEnd = bytes[at + 1] === SLASH;
    this.readName(this.isEnd ? at + 2 : at + 1);
    this.readTagEnd();
    if (this.isEnd) this.depth--;
    else if (!this.isEmpty) this.depth++;
    if (this.depth < 0) throw new ReadError('damaged');
    return true;
  }

  /** Depth inside the element just opened, for {@link nextInside}; beyond any depth when it is empty. */
  inside(): number {
    return this.isEmpty ? Infinity : this.depth;
  }

  /** Moves to the next tag inside an element; false once its end tag is reached, or at once when it is empty. */
  nextInside(inside: number): boolean {
    return this.depth >= inside && this.next() && this.depth >= inside;
  }

  /** Moves to the end of the element just opened. */
  skip(): void {
    const inside = this.inside();
    while (this.nextInside(inside));
  }

  /** Whether the current tag has this name, whatever its prefix. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.spells(name, this.nameStart);
  }

  /** Moves to the next attribute of the current tag; false after the last. */
  nextAttribute(): boolean {
    const { bytes, tagEnd } = this;
    let at = this.attributePosition;
    while (at < tagEnd && isSpace(bytes[at])) at++;
    if (at >= tagEnd) return false;
    this.attributeStart = at;
    for (; at < tagEnd && bytes[at] !== EQUALS && !isSpace(bytes[at]); at++) {
      if (bytes[at] === COLON) this.attributeStart = at + 1;
    }
    this.attributeNameEnd = at;
    while (at < tagEnd && bytes[at] !== DOUBLE_QUOTE && bytes[at] !== SINGLE_QUOTE) at++;
    const quote = bytes[at++];
    this.valueStart = at;
    while (at < tagEnd && bytes[at] !== quote) at++;
    if (at >= tagEnd) throw new ReadError('damaged');
    this.valueEnd = at;
    this.attributePosition = at + 1;
    return true;
  }

  /** Whether the current attribute has this name, whatever its prefix. */
  attributeIs(name: string): boolean {
    return (
      this.attributeNameEnd - this.attributeStart === name.length && this.spells(name, this.attributeStart)
    );
  }

  /** Makes the attribute of this name the current one; false when the tag has none. */
  find(name: string): boolean {
    this.attributePosition = this.nameEnd;
    while (this.nextAttribute()) if (this.attributeIs(name)) return true;
    return false;
  }

  /** Value of an attribute of the current tag; undefined when it has none of this name. */
  attribute(name: string): string | undefined {
    return this.find(name) ? this.value() : undefined;
  }

  /** Whether an attribute of the current tag is true. */
  flag(name: string): boolean {
    return this.find(name) && this.flagValue();
  }

  /** Value of the current attribute. */
  value(): string {
    return decodeXmlText(this.bytes, this.valueStart, this.valueEnd);
  }

  /** Whether the current attribute is a true boolean (ST_OnOff). */
  flagValue(): boolean {
    return TRUE_VALUES.has(this.value());
  }

  /**
   * Content of the element just opened, when it is text without references, markup or child elements: points valueStart and
   * valueEnd at it and moves to the end tag. Otherwise moves nowhere and answers false; {@link text} reads any content.
   */
  simpleText(): boolean {
    const { bytes } = this;
    let at = this.position;
    while (at < bytes.length && bytes[at] !== LESS && bytes[at] !== AMPERSAND) at++;
    if (this.isEmpty || bytes[at] !== LESS || bytes[at + 1] !== SLASH) return false;
    this.valueStart = this.position;
    this.valueEnd = at;
    return this.next();
  }

  /** Text directly inside the element just opened, without that of its children; moves to the end tag. */
  text(): string {
    if (this.isEmpty) return '';
    const inside = this.depth;
    let text = '';
    while (this.depth >= inside) {
      if (this.depth === inside) text += this.textBeforeTag();
      if (!this.next()) break;
    }
    return text;
  }

  /** Character data from the position to the next tag, comments left out; moves to that tag's "<". */
  private textBeforeTag(): string {
    const { bytes } = this;
    let text = '';
    for (;;) {
      const from = this.position;
      let at = from;
      while (at < bytes.length && bytes[at] !== LESS) at++;
      text += decodeXmlText(bytes, from, at);
      this.position = at;
      if (bytes[at + 1] !== BANG && bytes[at + 1] !== QUESTION) return text;
      this.position = this.pastMarkup(at);
      if (this.startsWith(CDATA_START, at)) {
        text += decodeUtf8(bytes, at + CDATA_START.length, this.position - CDATA_END.length);
      }
    }
  }

  private finish(): false {
    if (this.depth > 0) throw new ReadError('damaged');
    this.position = this.bytes.length;
    return false;
  }

  private readName(start: number): void {
    const { bytes } = this;
    let at = start;
    this.nameStart = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
      if (byte === COLON) this.nameStart = at + 1;
    }
    if (at === this.nameStart) throw new ReadError('damaged');
    this.nameEnd = at;
    this.attributePosition = at;
  }

  private readTagEnd(): void {
    const { bytes } = this;
    let at = this.nameEnd;
    for (; at < bytes.length && bytes[at] !== GREATER; at++) {
      const byte = bytes[at];
      if (byte === LESS) throw new ReadError('damaged');
      if (byte !== DOUBLE_QUOTE && byte !== SINGLE_QUOTE) continue;
      at++;
      while (at < bytes.length && bytes[at] !== byte) at++;
    }
    if (at >= bytes.length) throw new ReadError('damaged');
    this.isEmpty = bytes[at - 1] === SLASH;
    this.tagEnd = this.isEmpty ? at - 1 : at;
    this.position = at + 1;
  }

  /** Position after a comment, CDATA section or processing instruction that starts at `at`. */
  private pastMarkup(at: number): number {
    if (this.bytes[at + 1] === QUESTION) return this.past(INSTRUCTION_END, at + 2);
    if (this.startsWith(COMMENT_START, at)) return this.past(COMMENT_END, at + COMMENT_START.length);
    if (this.startsWith(CDATA_START, at)) return this.past(CDATA_END, at + CDATA_START.length);
    throw new ReadError('damaged');
  }

  private past(terminator: Uint8Array, from: number): number {
    for (let at = from; at < this.bytes.length; at++) {
      if (this.bytes[at] === terminator[0] && this.startsWith(terminator, at)) return at + terminator.length;
    }
    throw new ReadError('damaged');
  }

  private startsWith(expected: Uint8Array, at: number): boolean {
    return expected.every((byte, index) => this.bytes[at + index] === byte);
  }

  private spells(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at++) {
      if (this.bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === TAB || byte === CARRIAGE_RETURN;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
