import type { SheetSnapshot } from '../../core/snapshot/workbook-snapshot';
import type { Allowance } from '../allowance';
import type { Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { ReadError, asReadError } from '../read-error';
import { XmlCursor } from '../xml/xml-cursor';

/** More sheets than any workbook has. */
const MAX_SHEETS = 10_000;

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Path of the part with its cells; null when the workbook points to none. */
  readonly part: string | null;
}

/** What the main part of a package says about its other parts. */
export interface WorkbookPart {
  /** Path of the main part, usually xl/workbook.xml. */
  readonly part: string;
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Root elements of main parts that are no workbooks. */
const FOREIGN_ROOTS = { document: 'word-processing', presentation: 'presentation' } as const;

/** Finds and reads the main part. @throws ReadError when the package holds no readable workbook. */
export function readWorkbookPart(source: XlsxPackage, allowance: Allowance): WorkbookPart {
  const part = mainPart(source, allowance);
  const xml = source.xml(part, allowance);
  const links = source.relationships(part, allowance);
  const linked = (type: string): string | null => links.find((link) => link.type === type)?.part ?? null;
  try {
    return {
      part,
      sheets: listSheets(xml, links),
      sharedStrings: linked('sharedStrings'),
      styles: linked('styles'),
    };
  } catch (error) {
    throw asReadError(error, part);
  }
}

function mainPart(source: XlsxPackage, allowance: Allowance): string {
  if (!source.has('_rels/.rels'))
    throw new ReadError(source.has('mimetype') ? 'open-document' : 'other-archive');
  const main = source.relationships('', allowance).find(({ type }) => type === 'officeDocument')?.part;
  if (main === null || main === undefined) throw new ReadError('other-archive');
  if (main.toLowerCase().endsWith('.bin')) throw new ReadError('binary-workbook');
  return main;
}

function listSheets(xml: Uint8Array, links: readonly Relationship[]): ListedSheet[] {
  const sheets: ListedSheet[] = [];
  const partOf = new Map(links.map((link) => [link.id, link.part]));
  const cursor = new XmlCursor(xml);
  readRoot(cursor);
  while (cursor.next()) {
    if (cursor.isEnd || !cursor.is('sheets')) continue;
    const inside = cursor.inside();
    while (cursor.nextInside(inside)) {
      if (cursor.isEnd || !cursor.is('sheet')) continue;
      if (sheets.push(readListedSheet(cursor, partOf)) > MAX_SHEETS) throw new ReadError('too-large');
    }
  }
  return sheets;
}

function readRoot(cursor: XmlCursor): void {
  if (!cursor.next()) throw new ReadError('damaged');
  for (const [root, kind] of Object.entries(FOREIGN_ROOTS)) {
    if (cursor.is(root)) throw new ReadError(kind);
  }
  if (!cursor.is('workbook')) throw new ReadError('unknown-format');
}

function readListedSheet(cursor: XmlCursor, partOf: ReadonlyMap<string, string | null>): ListedSheet {
  const state = cursor.attribute('state');
  return {
    name: cursor.attribute('name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: partOf.get(cursor.attribute('id') ?? '') ?? null,
  };
}
