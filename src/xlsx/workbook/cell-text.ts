import type { XmlCursor } from '../xml/xml-cursor';

const XML_SPACE = ' \t\n\r';

/**
 * Text of a shared or inline string: its runs joined, phonetic hints left out (ECMA-376 18.4.8, 18.4.6). The cursor stands on
 * the start tag and ends on the end tag.
 */
export function readRichText(cursor: XmlCursor): string {
  const inside = cursor.inside();
  const runs: string[] = [];
  while (cursor.nextInside(inside)) {
    if (cursor.isEnd) continue;
    if (cursor.is('rPh')) cursor.skip();
    else if (cursor.is('t')) runs.push(readRun(cursor));
  }
  return runs.join('');
}

/** White space around a run counts only where the file says so; Excel drops it otherwise. */
function readRun(cursor: XmlCursor): string {
  const isPreserved = cursor.attribute('space') === 'preserve';
  const text = cursor.text();
  return unescapeCharacters(isPreserved ? text : trimXmlSpace(text));
}

/** Leaves full-width and other spaces alone, which are characters to XML. */
function trimXmlSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && XML_SPACE.includes(text.charAt(from))) from++;
  while (from < to && XML_SPACE.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** Resolves `_x000D_`, the way a string holds characters that XML cannot (ECMA-376 22.4.2.4, ST_Xstring). */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
