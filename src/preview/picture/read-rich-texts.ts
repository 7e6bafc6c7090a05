import { readRichText } from '../../xlsx/workbook/cell-text';
import { XmlCursor } from '../../xlsx/xml/xml-cursor';
import { childNamed, childrenNamed, rootOf, type XmlElement } from '../../xlsx/xml/xml-element';
import type { Colours } from './colours';
import { fontStyle } from './read-looks';
import type { TextRun } from './sheet-picture';

/** What a table of texts must contain for any of them to have more than one look. */
const LOOKS_OF_RUN = new TextEncoder().encode('rPr>');

/** Shared texts whose characters do not all look alike, by their number. */
export function readRichTexts(xml: Uint8Array, colours: Colours): Map<number, readonly TextRun[]> {
  const rich = new Map<number, readonly TextRun[]>();
  if (!contains(xml, LOOKS_OF_RUN)) return rich;
  childrenNamed(xml, rootOf(xml), 'si').forEach((text, number) => {
    const runs = childrenNamed(xml, text, 'r').map((run) => runOf(xml, run, colours));
    if (runs.length > 0) rich.set(number, runs);
  });
  return rich;
}

function runOf(xml: Uint8Array, run: XmlElement, colours: Colours): TextRun {
  const cursor = new XmlCursor(xml.subarray(run.from, run.to));
  cursor.next();
  const font = childNamed(xml, run, 'rPr');
  return { text: readRichText(cursor), style: font ? fontStyle(xml, font, colours) : {} };
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
