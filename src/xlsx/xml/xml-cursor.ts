import { ReadError } from '../read-error';
import { decodeUtf8, decodeXmlText } from './xml-text';

/** White space in tags; the control characters below it, which XML has none of, count as white space too. */
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

const BEYOND_ANY_DEPTH = Infinity;
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
  /** Attributes of the current tag. */
  attributeCount = 0;
  /** Where the current tag starts in {@link bytes}. */
  tagStart = 0;
  /** Where the value {@link find}, {@link pick} or {@link simpleText} found begins and ends in {@link bytes}. */
  valueStart = 0;
  valueEnd = 0;

  /** Just past the current tag. */
  private position = 0;
  private nameStart = 0;
  private nameEnd = 0;
  /** Four positions per attribute: start and end of the name without prefix, start and end of the value. */
  private spans: Int32Array = new Int32Array(64);

  constructor(readonly bytes: Uint8Array) {}

  /** Just past the current tag. */
  get tagEnd(): number {
    return this.position;
  }

  /** Moves to the next tag; false at the end of the document. */
  next(): boolean {
    const { bytes } = this;
    let at = this.position;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at++;
      if (at >= bytes.length) return this.finish();
      const after = bytes[at + 1];
      if (after === SLASH) return this.endTag(at);
      if (after !== BANG && after !== QUESTION) return this.startTag(at + 1);
      at = this.pastMarkup(at);
    }
  }

  /** Depth inside the element just opened, for {@link nextInside}; beyond any depth when it is empty. */
  inside(): number {
    return this.isEmpty ? BEYOND_ANY_DEPTH : this.depth;
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

  /** Whether the current start tag has this name, whatever its prefix. */
  is(name: string): boolean {
    return this.spells(name, this.nameStart, this.nameEnd);
  }

  /** The name of the current start tag when it is a single letter, as that byte; else 0. */
  letter(): number {
    return this.nameEnd - this.nameStart === 1 ? this.bytes[this.nameStart]! : 0;
  }

  /** Makes attribute `index` the current one and answers its name as {@link letter} does. */
  pick(index: number): number {
    const { spans } = this;
    const span = index * 4;
    this.valueStart = spans[span + 2]!;
    this.valueEnd = spans[span + 3]!;
    const nameStart = spans[span]!;
    const nameEnd = spans[span + 1]!;
    return nameEnd - nameStart === 1 ? this.bytes[nameStart]! : 0;
  }

  /** Makes the attribute of this name, whatever its prefix, the current one; false when the tag has none. */
  find(name: string): boolean {
    for (let index = 0; index < this.attributeCount; index++) {
      if (!this.spells(name, this.spans[index * 4]!, this.spans[index * 4 + 1]!)) continue;
      this.pick(index);
      return true;
    }
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
    return this.endTag(at);
  }

  /** Text directly inside the element just opened, without that of its children; moves to the end tag. */
  text(): string {
    if (this.isEmpty) return '';
    const inside = this.depth;
    const segments: string[] = [];
    while (this.depth >= inside) {
      if (this.depth === inside) this.readTextBeforeTag(segments);
      if (!this.next()) break;
    }
    return segments.join('');
  }

  /** Adds the character data from the position to the next tag, comments left out; moves to that tag's "<". */
  private readTextBeforeTag(segments: string[]): void {
    const { bytes } = this;
    for (;;) {
      const from = this.position;
      let at = from;
      while (at < bytes.length && bytes[at] !== LESS) at++;
      if (at > from) segments.push(decodeXmlText(bytes, from, at));
      this.position = at;
      if (bytes[at + 1] !== BANG && bytes[at + 1] !== QUESTION) return;
      this.position = this.pastMarkup(at);
      if (!this.startsWith(CDATA_START, at)) continue;
      segments.push(decodeUtf8(bytes, at + CDATA_START.length, this.position - CDATA_END.length));
    }
  }

  private finish(): false {
    if (this.depth > 0) throw new ReadError('damaged');
    this.position = this.bytes.length;
    return false;
  }

  /** End tags are counted, not compared: what a part means never hangs on how it misspells them. */
  private endTag(start: number): true {
    const { bytes } = this;
    let at = start + 2;
    while (at < bytes.length && bytes[at] !== GREATER) at++;
    if (at >= bytes.length || --this.depth < 0) throw new ReadError('damaged');
    this.isEnd = true;
    this.isEmpty = false;
    this.tagStart = start;
    this.position = at + 1;
    return true;
  }

  private startTag(start: number): true {
    const { bytes } = this;
    let at = start;
    this.tagStart = start - 1;
    this.nameStart = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
      if (byte === COLON) this.nameStart = at + 1;
    }
    if (at === this.nameStart) throw new ReadError('damaged');
    this.nameEnd = at;
    at = this.readAttributes(at);
    this.isEnd = false;
    this.isEmpty = bytes[at] === SLASH;
    if (this.isEmpty) at++;
    else this.depth++;
    if (bytes[at] !== GREATER) throw new ReadError('damaged');
    this.position = at + 1;
    return true;
  }

  /** Records the attributes from `at` on; answers the position of the "/" or ">" after them. */
  private readAttributes(start: number): number {
    const { bytes } = this;
    const last = bytes.length - 1;
    let at = start;
    let span = 0;
    for (;;) {
      while (at < last && bytes[at]! <= SPACE) at++;
      if (at >= last || bytes[at] === GREATER || bytes[at] === SLASH) {
        this.attributeCount = span / 4;
        return at;
      }
      if (span === this.spans.length) this.spans = widened(this.spans);
      let nameStart = at;
      for (; at < last; at++) {
        const byte = bytes[at]!;
        if (byte === EQUALS || byte <= SPACE) break;
        if (byte === COLON) nameStart = at + 1;
      }
      this.spans[span++] = nameStart;
      this.spans[span++] = at;
      while (at < last && (bytes[at] === EQUALS || bytes[at]! <= SPACE)) at++;
      const quote = bytes[at];
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw new ReadError('damaged');
      this.spans[span++] = ++at;
      while (at < last && bytes[at] !== quote) at++;
      this.spans[span++] = at++;
    }
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

  private spells(name: string, start: number, end: number): boolean {
    if (end - start !== name.length) return false;
    for (let at = 0; at < name.length; at++) {
      if (this.bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }
}

function widened(spans: Int32Array): Int32Array {
  const wider = new Int32Array(spans.length * 2);
  wider.set(spans);
  return wider;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
