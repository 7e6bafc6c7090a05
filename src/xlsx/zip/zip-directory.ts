import { ReadError } from '../read-error';
import type { ZipEntry } from './zip-entry';

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_LENGTH = 22;
const RECORD_LENGTH = 46;
const ZIP64_EXTRA = 0x0001;

/** In a 32-bit field: the real value stands in the zip64 extra field. */
const SATURATED = 0xffffffff;

/** More files than any workbook has; beyond it the directory itself is the attack. */
const MAX_ENTRIES = 100_000;

export interface ZipDirectory {
  readonly entries: ZipEntry[];
  /** The archive's comment. */
  readonly comment: Uint8Array;
}

/**
 * Entries of a zip archive in the order of its central directory, the only list of what belongs to the archive
 * (PKWARE APPNOTE 6.3.10, 4.3 and 4.5.3 for zip64).
 *
 * @throws ReadError 'damaged' when the directory is missing, cut off or points outside the file.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endRecord = findEndRecord(view);
  const { offset, length } = locateDirectory(view, endRecord);
  const entries: ZipEntry[] = [];
  const end = offset + length;
  let at = offset;
  while (at < end) {
    if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_RECORD) {
      throw new ReadError('damaged');
    }
    const next =
      at +
      RECORD_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw new ReadError('damaged');
    if (entries.push(readRecord(bytes.subarray(at, next))) > MAX_ENTRIES) throw new ReadError('too-large');
    at = next;
  }
  return { entries, comment: commentOf(bytes, view, endRecord) };
}

function commentOf(bytes: Uint8Array, view: DataView, end: number): Uint8Array {
  const from = end + END_LENGTH;
  return bytes.subarray(from, from + view.getUint16(end + 20, true));
}

function locateDirectory(view: DataView, end: number): { offset: number; length: number } {
  const length = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const isZip64 = view.getUint16(end + 10, true) === 0xffff || length === SATURATED || offset === SATURATED;
  const directory = isZip64 ? locateZip64Directory(view, end) : { offset, length };
  if (directory.offset + directory.length > end) throw new ReadError('damaged');
  return directory;
}

/** The end record stands last, followed by a comment of at most 64 KiB. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new ReadError('damaged');
}

function locateZip64Directory(view: DataView, end: number): { offset: number; length: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) throw new ReadError('damaged');
  const record = getUint64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== ZIP64_END_OF_DIRECTORY) {
    throw new ReadError('damaged');
  }
  return { length: getUint64(view, record + 40), offset: getUint64(view, record + 48) };
}

function readRecord(record: Uint8Array): ZipEntry {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const nameEnd = RECORD_LENGTH + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const wide = zip64Fields(view, nameEnd, extraEnd);
  const field = (at: number): number => {
    const value = view.getUint32(at, true);
    return value === SATURATED ? (wide.shift() ?? value) : value;
  };
  // The zip64 extra field lists only the saturated ones, in exactly this order.
  const size = field(24);
  const compressedSize = field(20);
  const localHeader = field(42);
  return {
    name: new TextDecoder().decode(record.subarray(RECORD_LENGTH, nameEnd)),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc32: view.getUint32(16, true),
    compressedSize,
    size,
    localHeader,
    directoryRecord: record,
  };
}

function zip64Fields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), to);
    const fields: number[] = [];
    for (let field = at + 4; field + 8 <= end; field += 8) fields.push(getUint64(view, field));
    return fields;
  }
  return [];
}

function getUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
