import type { SnapshotBuilder } from '../../core/snapshot/snapshot-builder';
import type { Allowance } from '../allowance';
import { ReadError } from '../read-error';
import { XmlCursor } from '../xml/xml-cursor';
import { readRichText } from './cell-text';

/** What a string costs beside its characters. */
const STRING_OVERHEAD = 48;

/** The texts of a workbook, pooled as cells use them. */
export class SharedStrings {
  private readonly pooled: Int32Array;

  constructor(
    private readonly texts: readonly string[],
    private readonly workbook: SnapshotBuilder,
    private readonly allowance: Allowance,
  ) {
    this.pooled = new Int32Array(texts.length).fill(-1);
  }

  /** Index in the snapshot's pool of shared string `index`; -1 when it is empty. @throws ReadError when there is none. */
  pooledIndex(index: number): number {
    const known = this.pooled[index];
    if (known === undefined) throw new ReadError('damaged');
    if (known >= 0) return known;
    const text = this.texts[index]!;
    return text === '' ? -1 : (this.pooled[index] = this.workbook.internString(text));
  }

  /** Index in the snapshot's pool of a text that stands in the cell itself. */
  pool(text: string): number {
    this.allowance.spend(costOf(text));
    return this.workbook.internString(text);
  }
}

/** Reads the shared string table. @throws ReadError 'damaged' or 'too-large'. */
export function parseSharedStrings(xml: Uint8Array, allowance: Allowance): string[] {
  const texts: string[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.next()) {
    if (cursor.isEnd || !cursor.is('si')) continue;
    const text = readRichText(cursor);
    allowance.spend(costOf(text));
    texts.push(text);
  }
  return texts;
}

function costOf(text: string): number {
  return text.length * 2 + STRING_OVERHEAD;
}
