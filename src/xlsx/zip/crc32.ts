/** Tables for eight bytes at a time: `TABLES[256 * k + b]` is the checksum of byte `b` followed by `k` zero bytes. */
const TABLES = buildTables();

function buildTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const shorter = tables[index - 256]!;
    tables[index] = (shorter >>> 8) ^ tables[shorter & 0xff]!;
  }
  return tables;
}

/** CRC-32 as zip archives store it: an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const wholeWords = bytes.length - (bytes.length % 8);
  let crc = -1;
  let at = 0;
  for (; at < wholeWords; at += 8) {
    const head = crc ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    crc =
      TABLES[1792 + (head & 0xff)]! ^
      TABLES[1536 + ((head >>> 8) & 0xff)]! ^
      TABLES[1280 + ((head >>> 16) & 0xff)]! ^
      TABLES[1024 + (head >>> 24)]! ^
      TABLES[768 + bytes[at + 4]!]! ^
      TABLES[512 + bytes[at + 5]!]! ^
      TABLES[256 + bytes[at + 6]!]! ^
      TABLES[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ TABLES[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
