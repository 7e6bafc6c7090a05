import type { ReadErrorKind } from '../read-error';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Directory entries are 128 bytes long and start at multiples of 128, because sectors are 512 or 4096 bytes. */
const ENTRY_LENGTH = 128;
const FIRST_ENTRY = 512;
/** Where an entry keeps the length of its name in bytes, with the closing zero. */
const NAME_LENGTH = 64;

/** Streams that tell what a compound file is, most telling first ([MS-OFFCRYPTO] 2.3, [MS-XLS] 2.1.2, [MS-DOC] 2.1). */
const TELLING_STREAMS: readonly (readonly [name: string, kind: ReadErrorKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'legacy-workbook'],
  ['Book', 'legacy-workbook'],
  ['WordDocument', 'word-processing'],
  ['PowerPoint Document', 'presentation'],
];

/** Whether the bytes start as an OLE compound file: .xls, .et, or an encrypted .xlsx. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * What a compound file holds, told by the names in its directory. They are looked for at every place a directory entry can
 * stand, without following the file's sector chains, so that a damaged file is still told apart and no chain can loop.
 */
export function classifyCompoundFile(bytes: Uint8Array): ReadErrorKind {
  const names = TELLING_STREAMS.map(([name]) => utf16(name));
  const found = new Set<number>();
  for (let at = FIRST_ENTRY; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    const stream = names.findIndex((name) => isEntryNamed(bytes, at, name));
    if (stream >= 0) found.add(stream);
  }
  return TELLING_STREAMS.find((_, stream) => found.has(stream))?.[1] ?? 'legacy-workbook';
}

function isEntryNamed(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  return (
    bytes[at + NAME_LENGTH] === name.length + 2 && name.every((byte, index) => bytes[at + index] === byte)
  );
}

function utf16(name: string): Uint8Array {
  return Uint8Array.from({ length: name.length * 2 }, (_, at) => (at % 2 ? 0 : name.charCodeAt(at / 2)));
}
