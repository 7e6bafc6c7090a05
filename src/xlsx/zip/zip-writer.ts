import { deflateSync } from 'fflate';
import { ReadError } from '../read-error';
import { crc32 } from './crc32';
import { DirectoryRecord, endOfDirectory, type PackedContent } from './directory-record';
import type { ZipArchive } from './zip-archive';
import type { ZipEntry } from './zip-entry';

/** What becomes of the entries of an archive; those in neither map stay as they are. */
export interface ZipChanges {
  /** New content; null takes the entry out. */
  readonly replaced: ReadonlyMap<ZipEntry, Uint8Array | null>;
  readonly added: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/** Longest archive we write; beyond it offsets would need another format. */
const MAX_LENGTH = 0xfffffffe;

/**
 * Writes a copy of an archive. Untouched entries keep their bytes, compressed as they are, with their headers; all keep
 * their order, in the file and in the directory. What is new comes last. The same changes always give the same bytes.
 *
 * @throws ReadError when an entry cannot be copied or the copy would be longer than 4 GiB.
 */
export function writeZip(archive: ZipArchive, { replaced, added }: ZipChanges): Uint8Array {
  const kept = archive.entries.filter((entry) => replaced.get(entry) !== null);
  const pieces: Uint8Array[] = [];
  const offsets = new Map<ZipEntry, number>();
  let offset = 0;
  const put = (...bytes: Uint8Array[]): number => {
    const start = offset;
    for (const piece of bytes) {
      pieces.push(piece);
      offset += piece.length;
    }
    if (offset > MAX_LENGTH) throw new ReadError('too-large');
    return start;
  };
  const records = new Map<ZipEntry, DirectoryRecord>();
  for (const entry of kept.toSorted((one, other) => one.localHeader - other.localHeader)) {
    const content = replaced.get(entry);
    if (content == null) {
      offsets.set(entry, put(archive.local(entry)));
      records.set(entry, DirectoryRecord.of(entry));
    } else {
      const packed = pack(content);
      const record = DirectoryRecord.of(entry).describing(packed);
      offsets.set(entry, put(record.localHeader(), packed.data));
      records.set(entry, record);
    }
  }
  const directory = kept.map((entry) => records.get(entry)!.at(offsets.get(entry)!));
  for (const { name, content } of added) {
    const packed = pack(content);
    const record = DirectoryRecord.named(name).describing(packed);
    directory.push(record.at(put(record.localHeader(), packed.data)));
  }
  const start = put(...directory);
  const end = endOfDirectory({ count: directory.length, start, length: offset - start }, archive.comment);
  put(end);
  const whole = new Uint8Array(offset);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function pack(content: Uint8Array): PackedContent {
  return { data: deflateSync(content), size: content.length, crc32: crc32(content) };
}
