import { ReadError } from '../read-error';

/** A byte order mark inside a text belongs to the text. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const NAMED_ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of UTF-8 bytes as they stand. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

/**
 * Character data or an attribute's value: references resolved, line ends made \n. Only the five named entities of XML and
 * numeric references exist here; a document cannot define more.
 *
 * @throws ReadError 'damaged' for any other reference.
 */
export function decodeXmlText(bytes: Uint8Array, from: number, to: number): string {
  const text = decodeUtf8(bytes, from, to);
  return /[&\r]/.test(text) ? text.replace(/\r\n?|&([^&;]{0,12};?)/g, resolve) : text;
}

function resolve(match: string, reference: string | undefined): string {
  if (reference === undefined) return '\n';
  if (!match.endsWith(';')) throw new ReadError('damaged');
  const name = reference.slice(0, -1);
  const character = name.startsWith('#') ? numericCharacter(name.slice(1)) : NAMED_ENTITIES[name];
  if (character === undefined) throw new ReadError('damaged');
  return character;
}

function numericCharacter(digits: string): string | undefined {
  if (!/^(?:x[0-9a-f]+|[0-9]+)$/i.test(digits)) return undefined;
  const code = Number(digits.startsWith('x') ? `0${digits}` : digits);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
