import { ReadError } from '../read-error';
import { boundedInflate } from './bounded-inflate';
import { crc32 } from './crc32';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-entry';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const ENCRYPTED_FLAG = 1;
const DATA_DESCRIPTOR_FLAG = 8;
const DATA_DESCRIPTOR = 0x08074b50;
const STORED = 0;
const DEFLATED = 8;

/** A zip archive in memory. Nothing is unpacked until asked for, and the stored bytes stay reachable as they are. */
export class ZipArchive {
  /** In the order of the archive's directory; folders included. */
  readonly entries: readonly ZipEntry[];
  /** Bytes after everything else, which mean nothing to programs. */
  readonly comment: Uint8Array;

  /** @throws ReadError when the archive has no readable directory. */
  constructor(readonly bytes: Uint8Array) {
    const { entries, comment } = readZipDirectory(bytes);
    this.entries = entries;
    this.comment = comment;
  }

  /** Data of an entry as stored, still compressed; a view, not a copy. @throws ReadError when it lies outside the file. */
  stored(entry: ZipEntry): Uint8Array {
    const { localHeader } = entry;
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (localHeader + LOCAL_HEADER_LENGTH > view.byteLength) throw new ReadError('damaged');
    if (view.getUint32(localHeader, true) !== LOCAL_HEADER) throw new ReadError('damaged');
    const start =
      localHeader +
      LOCAL_HEADER_LENGTH +
      view.getUint16(localHeader + 26, true) +
      view.getUint16(localHeader + 28, true);
    const end = start + entry.compressedSize;
    if (end > view.byteLength) throw new ReadError('damaged');
    return this.bytes.subarray(start, end);
  }

  /** All bytes of an entry: its header, its stored data, and what describes the data where that follows. */
  local(entry: ZipEntry): Uint8Array {
    const stored = this.stored(entry);
    const end = stored.byteOffset + stored.length - this.bytes.byteOffset;
    return this.bytes.subarray(entry.localHeader, end + this.descriptorLength(entry, end));
  }

  /**
   * Content of an entry, checked against its declared length and checksum.
   *
   * @throws ReadError 'encrypted' or 'damaged'.
   */
  inflate(entry: ZipEntry): Uint8Array {
    if (entry.flags & ENCRYPTED_FLAG) throw new ReadError('encrypted');
    const content = this.unpack(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc32) throw new ReadError('damaged');
    return content;
  }

  private unpack(entry: ZipEntry): Uint8Array {
    if (entry.method === STORED) return this.stored(entry);
    if (entry.method === DEFLATED) return boundedInflate(this.stored(entry), entry.size);
    throw new ReadError('damaged');
  }

  /** A descriptor may have a signature, and sizes of 32 or 64 bits: the one whose checksum and sizes are right is there. */
  private descriptorLength({ flags, crc32, compressedSize, size }: ZipEntry, at: number): number {
    if (!(flags & DATA_DESCRIPTOR_FLAG)) return 0;
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const has = (offset: number, value: number): boolean =>
      offset + 4 <= view.byteLength && view.getUint32(offset, true) === value;
    const signature = has(at, DATA_DESCRIPTOR) && has(at + 4, crc32) ? 4 : 0;
    if (!has(at + signature, crc32) || !has(at + signature + 4, compressedSize)) return 0;
    const isWide = size > 0 && has(at + signature + 8, 0);
    return signature + (isWide ? 20 : 12);
  }
}
