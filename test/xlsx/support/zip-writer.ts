import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/xlsx/zip/crc32';

/** A file to put into an archive; the optional fields lie about it, as hostile archives do. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly isStored?: boolean;
  readonly crc32?: number;
  readonly size?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly hasDataDescriptor?: boolean;
  readonly isZip64?: boolean;
}

/** A zip archive of the files in their order, written by hand so that tests decide over every field. */
export function zip(
  files: readonly ZipFile[],
  options: { isZip64?: boolean; comment?: string } = {},
): Uint8Array {
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = pack(file);
    const local = localFile(file, packed);
    records.push(directoryRecord(file, packed, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = concat(records);
  return concat([...locals, directory, ...endRecords(files.length, directory.length, offset, options)]);
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Packed {
  readonly data: Uint8Array;
  readonly method: number;
  readonly crc32: number;
  readonly size: number;
}

function pack(file: ZipFile): Packed {
  const content = typeof file.content === 'string' ? utf8(file.content) : file.content;
  return {
    data: file.isStored ? content : deflateSync(content),
    method: file.method ?? (file.isStored ? 0 : 8),
    crc32: file.crc32 ?? crc32(content),
    size: file.size ?? content.length,
  };
}

function localFile(file: ZipFile, packed: Packed): Uint8Array {
  const name = utf8(file.name);
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint16(6, flagsOf(file), true);
  header.setUint16(8, packed.method, true);
  if (!file.hasDataDescriptor) writeSizes(header, 14, packed);
  header.setUint16(26, name.length, true);
  return concat([
    bytesOf(header),
    name,
    packed.data,
    file.hasDataDescriptor ? dataDescriptor(packed) : utf8(''),
  ]);
}

function dataDescriptor(packed: Packed): Uint8Array {
  const descriptor = new DataView(new ArrayBuffer(16));
  descriptor.setUint32(0, 0x08074b50, true);
  writeSizes(descriptor, 4, packed);
  return bytesOf(descriptor);
}

function directoryRecord(file: ZipFile, packed: Packed, offset: number): Uint8Array {
  const name = utf8(file.name);
  const extra = file.isZip64 ? zip64Extra(packed, offset) : utf8('');
  const record = new DataView(new ArrayBuffer(46));
  record.setUint32(0, 0x02014b50, true);
  record.setUint16(8, flagsOf(file), true);
  record.setUint16(10, packed.method, true);
  writeSizes(record, 16, packed);
  record.setUint16(28, name.length, true);
  record.setUint16(30, extra.length, true);
  record.setUint32(42, offset, true);
  if (file.isZip64) for (const at of [20, 24, 42]) record.setUint32(at, 0xffffffff, true);
  return concat([bytesOf(record), name, extra]);
}

function zip64Extra(packed: Packed, offset: number): Uint8Array {
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setBigUint64(4, BigInt(packed.size), true);
  extra.setBigUint64(12, BigInt(packed.data.length), true);
  extra.setBigUint64(20, BigInt(offset), true);
  return bytesOf(extra);
}

function endRecords(
  count: number,
  length: number,
  offset: number,
  options: { isZip64?: boolean; comment?: string },
): Uint8Array[] {
  const comment = utf8(options.comment ?? '');
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, options.isZip64 ? 0xffff : count, true);
  end.setUint16(10, options.isZip64 ? 0xffff : count, true);
  end.setUint32(12, options.isZip64 ? 0xffffffff : length, true);
  end.setUint32(16, options.isZip64 ? 0xffffffff : offset, true);
  end.setUint16(20, comment.length, true);
  const wide = options.isZip64 ? [zip64End(count, length, offset), zip64Locator(offset + length)] : [];
  return [...wide, bytesOf(end), comment];
}

function zip64End(count: number, length: number, offset: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(56));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setBigUint64(24, BigInt(count), true);
  end.setBigUint64(32, BigInt(count), true);
  end.setBigUint64(40, BigInt(length), true);
  end.setBigUint64(48, BigInt(offset), true);
  return bytesOf(end);
}

function zip64Locator(endOffset: number): Uint8Array {
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(endOffset), true);
  locator.setUint32(16, 1, true);
  return bytesOf(locator);
}

function writeSizes(view: DataView, at: number, packed: Packed): void {
  view.setUint32(at, packed.crc32, true);
  view.setUint32(at + 4, packed.data.length, true);
  view.setUint32(at + 8, packed.size, true);
}

function flagsOf(file: ZipFile): number {
  return (file.flags ?? 0) | (file.hasDataDescriptor ? 8 : 0);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}
