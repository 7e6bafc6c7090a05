import type { XmlCursor } from '../xml/xml-cursor';

/**
 * Text of a shared or inline string: its runs joined, phonetic hints left out (ECMA-376 18.4.8, 18.4.6). The cursor stands on
 * the start tag and ends on the end tag.
 */
export function readRichText(cursor: XmlCursor): string {
  const inside = cursor.inside();
  let text = '';
  while (cursor.nextInside(inside)) {
    if (cursor.isEnd) continue;
    if (cursor.is('rPh')) cursor.skip();
    else if (cursor.is('t')) text += readRun(cursor);
  }
  return text;
}

/** White space around a run counts only where the file says so; Excel drops it otherwise. */
function readRun(cursor: XmlCursor): string {
  const isPreserved = cursor.attribute('space') === 'preserve';
  const text = cursor.text();
  return unescapeCharacters(isPreserved ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, ''));
}

/** Resolves `_x000D_`, the way a string holds characters that XML cannot (ECMA-376 22.4.2.4, ST_Xstring). */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
