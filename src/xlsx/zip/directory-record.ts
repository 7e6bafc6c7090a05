import type { ZipEntry } from './zip-entry';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_END_LENGTH = 56;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_EXTRA = 0x0001;
const SATURATED = 0xffffffff;
const MAX_COUNT = 0xfffe;

/** Deflate needs version 2.0 of the format, zip64 4.5. */
const VERSION = 20;
const ZIP64_VERSION = 45;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the format's first day: what we write does not depend on the clock. */
const FIRST_DAY = 0x0021;

/** The content of an entry, compressed. */
export interface PackedContent {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc32: number;
}

/** An entry of the central directory (PKWARE APPNOTE 6.3.10, 4.3.12) in bytes, to be changed and written again. */
export class DirectoryRecord {
  private constructor(private readonly bytes: Uint8Array) {}

  /** The record an archive has of an entry. */
  static of(entry: ZipEntry): DirectoryRecord {
    // Not slice(): of a Buffer it gives the same bytes, not a copy.
    return new DirectoryRecord(new Uint8Array(entry.directoryRecord));
  }

  static named(name: string): DirectoryRecord {
    const written = new TextEncoder().encode(name);
    const bytes = new Uint8Array(RECORD_LENGTH + written.length);
    const view = viewOf(bytes);
    view.setUint32(0, RECORD, true);
    view.setUint16(4, VERSION, true);
    view.setUint16(8, UTF8_NAME, true);
    view.setUint16(14, FIRST_DAY, true);
    view.setUint16(28, written.length, true);
    bytes.set(written, RECORD_LENGTH);
    return new DirectoryRecord(bytes);
  }

  /** The record with other content. Its name, date and attributes stay; so does whether the name is UTF-8. */
  describing({ data, size, crc32 }: PackedContent): DirectoryRecord {
    const bytes = this.withoutZip64();
    const view = viewOf(bytes);
    view.setUint16(6, VERSION, true);
    view.setUint16(8, view.getUint16(8, true) & UTF8_NAME, true);
    view.setUint16(10, DEFLATED, true);
    view.setUint32(16, crc32, true);
    view.setUint32(20, data.length, true);
    view.setUint32(24, size, true);
    view.setUint32(42, 0, true);
    return new DirectoryRecord(bytes);
  }

  /** Header to be written before the content {@link describing} was given. */
  localHeader(): Uint8Array {
    const nameEnd = RECORD_LENGTH + viewOf(this.bytes).getUint16(28, true);
    const name = this.bytes.subarray(RECORD_LENGTH, nameEnd);
    const header = new Uint8Array(LOCAL_HEADER_LENGTH + name.length);
    viewOf(header).setUint32(0, LOCAL_HEADER, true);
    // From the version to the length of the name both say the same in the same order.
    header.set(this.bytes.subarray(6, 30), 4);
    header.set(name, LOCAL_HEADER_LENGTH);
    return header;
  }

  /** The record of an entry whose local header stands at `offset`. */
  at(offset: number): Uint8Array {
    const view = viewOf(this.bytes);
    if (view.getUint32(42, true) === SATURATED) {
      const field = this.wideOffset(view);
      if (field !== null) {
        view.setBigUint64(field, BigInt(offset), true);
        return this.bytes;
      }
    }
    view.setUint32(42, offset, true);
    return this.bytes;
  }

  /** Where the zip64 field keeps the offset: after the sizes, of which only saturated ones stand there. */
  private wideOffset(view: DataView): number | null {
    const extra = this.extraFields().find(({ id }) => id === ZIP64_EXTRA);
    if (!extra) return null;
    const before = [24, 20].filter((at) => view.getUint32(at, true) === SATURATED).length;
    const field = extra.from + 4 + before * 8;
    return field + 8 <= extra.to ? field : null;
  }

  private withoutZip64(): Uint8Array {
    const dropped = this.extraFields().filter(({ id }) => id === ZIP64_EXTRA);
    let bytes = new Uint8Array(this.bytes);
    for (const { from, to } of dropped.toReversed()) {
      const shorter = new Uint8Array(bytes.length - (to - from));
      shorter.set(bytes.subarray(0, from));
      shorter.set(bytes.subarray(to), from);
      const view = viewOf(shorter);
      view.setUint16(30, view.getUint16(30, true) - (to - from), true);
      bytes = shorter;
    }
    return bytes;
  }

  private extraFields(): { readonly id: number; readonly from: number; readonly to: number }[] {
    const view = viewOf(this.bytes);
    const start = RECORD_LENGTH + view.getUint16(28, true);
    const end = start + view.getUint16(30, true);
    const fields = [];
    for (let from = start; from + 4 <= end;) {
      const to = Math.min(from + 4 + view.getUint16(from + 2, true), end);
      fields.push({ id: view.getUint16(from, true), from, to });
      from = to;
    }
    return fields;
  }
}

/** Where a central directory stands. */
export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly length: number;
}

/** What follows the directory, with the archive's comment; in zip64 where there are more entries than fit otherwise. */
export function endOfDirectory({ count, start, length }: DirectoryPlace, comment: Uint8Array): Uint8Array {
  const isWide = count > MAX_COUNT;
  const wide = isWide ? ZIP64_END_LENGTH + ZIP64_LOCATOR_LENGTH : 0;
  const bytes = new Uint8Array(wide + END_LENGTH + comment.length);
  const view = viewOf(bytes);
  if (isWide) {
    view.setUint32(0, ZIP64_END, true);
    view.setBigUint64(4, BigInt(ZIP64_END_LENGTH - 12), true);
    view.setUint16(12, ZIP64_VERSION, true);
    view.setUint16(14, ZIP64_VERSION, true);
    for (const [at, value] of [
      [24, count],
      [32, count],
      [40, length],
      [48, start],
    ] as const) {
      view.setBigUint64(at, BigInt(value), true);
    }
    view.setUint32(ZIP64_END_LENGTH, ZIP64_LOCATOR, true);
    view.setBigUint64(ZIP64_END_LENGTH + 8, BigInt(start + length), true);
    view.setUint32(ZIP64_END_LENGTH + 16, 1, true);
  }
  const shownCount = isWide ? 0xffff : count;
  view.setUint32(wide, END_OF_DIRECTORY, true);
  view.setUint16(wide + 8, shownCount, true);
  view.setUint16(wide + 10, shownCount, true);
  view.setUint32(wide + 12, length, true);
  view.setUint32(wide + 16, start, true);
  view.setUint16(wide + 20, comment.length, true);
  bytes.set(comment, wide + END_LENGTH);
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
