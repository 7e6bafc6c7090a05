import { strToU8, unzipSync, zipSync } from 'fflate';
import { ReadError } from '../../../src/xlsx/read-error';
import { ZipArchive } from '../../../src/xlsx/zip/zip-archive';
import { concat, utf8, zip, type ZipFile } from '../support/zip-writer';

const NOTE = '年初预算。'.repeat(40);

function contents(bytes: Uint8Array): Record<string, string> {
  const archive = new ZipArchive(bytes);
  return Object.fromEntries(
    archive.entries.map((entry) => [entry.name, new TextDecoder().decode(archive.inflate(entry))]),
  );
}

/** What goes wrong when all files of an archive are read. */
function problem(bytes: Uint8Array): string {
  try {
    contents(bytes);
  } catch (error) {
    if (error instanceof ReadError) return error.kind;
    throw error;
  }
  return 'none';
}

it('reads the archives of another writer', () => {
  const archive = zipSync({ 'a.xml': strToU8(NOTE), 'b/c.bin': [strToU8('stored'), { level: 0 }] });
  expect(contents(archive)).toEqual({ 'a.xml': NOTE, 'b/c.bin': 'stored' });
});

it('is readable to another reader when written by the test writer', () => {
  const archive = zip([
    { name: 'a.xml', content: NOTE },
    { name: 'b', content: 'x', isStored: true },
  ]);
  expect(unzipSync(archive)).toEqual({ 'a.xml': utf8(NOTE), b: utf8('x') });
});

it.each<[string, Partial<ZipFile>, Parameters<typeof zip>[1]]>([
  ['data descriptors', { hasDataDescriptor: true }, {}],
  ['zip64 entries', { isZip64: true }, {}],
  ['a zip64 directory', {}, { isZip64: true }],
  ['all of zip64', { isZip64: true, hasDataDescriptor: true }, { isZip64: true }],
  ['a comment', {}, { comment: 'made by hand' }],
  ['stored files', { isStored: true }, {}],
])('reads %s', (_, file, options) => {
  const archive = zip(
    [
      { name: '一.xml', content: NOTE, ...file },
      { name: '二.xml', content: '', ...file },
    ],
    options,
  );
  expect(contents(archive)).toEqual({ '一.xml': NOTE, '二.xml': '' });
});

it('lists entries in the order of the directory and hands out their stored bytes', () => {
  const archive = new ZipArchive(
    zip(['z', 'a', 'm'].map((name) => ({ name, content: name, isStored: true }))),
  );
  expect(archive.entries.map((entry) => [entry.name, archive.stored(entry)])).toEqual([
    ['z', utf8('z')],
    ['a', utf8('a')],
    ['m', utf8('m')],
  ]);
});

it('reads an archive that stands inside a larger buffer', () => {
  const archive = zip([{ name: 'a', content: NOTE }]);
  const buffer = concat([utf8('before'), archive, utf8('after')]);
  expect(contents(buffer.subarray(6, 6 + archive.length))).toEqual({ a: NOTE });
});

describe('damage', () => {
  const file = { name: 'a.xml', content: NOTE };
  const sound = zip([file]);
  const endRecord = sound.length - 22;

  function patched(at: number, bytes: number[]): Uint8Array {
    const copy = sound.slice();
    copy.set(bytes, at);
    return copy;
  }

  it.each([
    ['no bytes', new Uint8Array()],
    ['no directory', sound.subarray(0, endRecord)],
    ['a cut off end', sound.subarray(0, -1)],
    ['a directory beyond the file', patched(endRecord + 16, [0xff, 0xff, 0xff, 0x7f])],
    ['a directory elsewhere', patched(endRecord + 16, [1, 0, 0, 0])],
    ['a longer directory than there is', patched(endRecord + 12, [0xff, 0])],
    ['zip64 sizes without a zip64 record', patched(endRecord + 16, [0xff, 0xff, 0xff, 0xff])],
    ['a wrong checksum', zip([{ ...file, crc32: 1 }])],
    ['a smaller size than the content', zip([{ ...file, size: 5 }])],
    ['a larger size than the content', zip([{ ...file, size: 5000 }])],
    ['a size no stream can reach', zip([{ ...file, size: 0x7fffffff }])],
    ['a stored file of another size', zip([{ ...file, isStored: true, size: 5 }])],
    ['an unknown compression', zip([{ ...file, method: 14 }])],
    ['no deflate stream', zip([{ ...file, isStored: true, method: 8 }])],
    ['a local header that is none', patched(0, [0])],
  ])('is told by %s', (_, bytes) => {
    expect(problem(bytes)).toBe('damaged');
  });

  it('is told from encryption', () => {
    expect(problem(zip([{ ...file, flags: 1 }]))).toBe('encrypted');
  });
});
