import type { SnapshotBuilder } from '../../core/snapshot/snapshot-builder';
import { ReadError } from '../read-error';
import { XmlCursor } from '../xml/xml-cursor';
import { BUILTIN_NUMBER_FORMATS } from './builtin-number-formats';

/** Longest format code Excel accepts; a longer one was not written by a spreadsheet program and counts as General. */
const MAX_CODE_LENGTH = 255;

/** Cell styles Excel keeps at most; a snapshot's format index holds no more than 65 535. */
const MAX_STYLES = 65_490;

/** Format of ISO dates in cells without a date format. */
const DATE_FORMAT = 'yyyy/m/d';

/** Number format of each cell style, pooled as cells use them. */
export class CellFormats {
  private readonly pooled: Int32Array;

  constructor(
    private readonly codes: readonly string[],
    private readonly workbook: SnapshotBuilder,
  ) {
    this.pooled = new Int32Array(codes.length).fill(-1);
  }

  /** Index in the snapshot's formats of a style; General for a style the workbook does not have. */
  pooledIndex(style: number): number {
    const known = this.pooled[style];
    if (known === undefined) return 0;
    return known >= 0 ? known : (this.pooled[style] = this.workbook.internFormat(this.codes[style]!));
  }

  /** The same for a cell that holds a date: a date stays one even where its style is General. */
  pooledDateIndex(style: number): number {
    return this.pooledIndex(style) || this.workbook.internFormat(DATE_FORMAT);
  }
}

/** Format code of each cell style (cellXfs) of a styles part. @throws ReadError 'damaged' or 'too-large'. */
export function parseCellFormats(xml: Uint8Array): string[] {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  const cursor = new XmlCursor(xml);
  while (cursor.next()) {
    if (cursor.isEnd) continue;
    if (cursor.is('numFmts')) readCustomFormats(cursor, custom);
    else if (cursor.is('cellXfs')) readStyles(cursor, styles);
  }
  return styles.map((id) => custom.get(id) ?? BUILTIN_NUMBER_FORMATS[id] ?? 'General');
}

function readCustomFormats(cursor: XmlCursor, custom: Map<number, string>): void {
  const inside = cursor.inside();
  while (cursor.nextInside(inside)) {
    if (cursor.isEnd || !cursor.is('numFmt')) continue;
    const code = cursor.attribute('formatCode') ?? '';
    custom.set(Number(cursor.attribute('numFmtId')), code.length > MAX_CODE_LENGTH ? 'General' : code);
    if (custom.size > MAX_STYLES) throw new ReadError('too-large');
  }
}

function readStyles(cursor: XmlCursor, styles: number[]): void {
  const inside = cursor.inside();
  while (cursor.nextInside(inside)) {
    if (cursor.isEnd || !cursor.is('xf')) continue;
    if (styles.push(Number(cursor.attribute('numFmtId') ?? 0)) > MAX_STYLES) throw new ReadError('too-large');
    cursor.skip();
  }
}
