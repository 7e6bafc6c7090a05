import fc from '../../support/fast-check';
import { crc32 } from '../../../src/xlsx/zip/crc32';
import { utf8 } from '../support/zip-writer';

/** The definition: one bit after the other. */
function slowCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

it('has the published check value', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
});

it('agrees with the definition at every length', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => crc32(bytes) === slowCrc32(bytes)));
});
