import type { ReadErrorKind } from '../read-error';
import { classifyCompoundFile, isCompoundFile } from './compound-file';

/** How much of the start of a file is looked at for text. */
const HEAD = 4096;

/** First bytes of formats people rename to .xlsx. */
const SIGNATURES: readonly (readonly [bytes: string, kind: ReadErrorKind])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['{\\rtf', 'word-processing'],
  ['Rar!', 'other-archive'],
  ['7z\xbc\xaf', 'other-archive'],
  ['\x1f\x8b', 'other-archive'],
];

/** What a file is when it is no zip archive, and so no .xlsx; null when it is one. */
export function foreignFormat(bytes: Uint8Array): ReadErrorKind | null {
  if (bytes.length === 0) return 'empty-file';
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK')) return null;
  if (isCompoundFile(bytes)) return classifyCompoundFile(bytes);
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? textFormat(bytes);
}

function textFormat(bytes: Uint8Array): ReadErrorKind {
  const text = decodeHead(bytes.subarray(0, HEAD));
  if (/<html|<!doctype html|<table|<head|<meta/i.test(text)) return 'web-page';
  if (/^\s*<\?xml/.test(text)) return 'spreadsheet-xml';
  return [...text].some(isControl) ? 'unknown-format' : 'plain-text';
}

function decodeHead(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder().decode(head);
}

/** Control characters that no text file has. */
function isControl(character: string): boolean {
  return character < ' ' && !'\t\n\v\f\r'.includes(character);
}
