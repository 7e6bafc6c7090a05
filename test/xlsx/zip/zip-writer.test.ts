import { ZipArchive } from '../../../src/xlsx/zip/zip-archive';
import { writeZip } from '../../../src/xlsx/zip/zip-writer';
import { utf8, zip } from '../support/zip-writer';

const FILES = [
  { name: '甲.xml', content: '<a/>'.repeat(50) },
  { name: 'b.bin', content: '\u0000\u0001', isStored: true },
  { name: 'c.xml', content: 'ccc', hasDataDescriptor: true },
  { name: 'd.xml', content: 'ddd', isZip64: true },
  { name: 'e.xml', content: '' },
];

const contents = (bytes: Uint8Array): Record<string, string> => {
  const archive = new ZipArchive(bytes);
  return Object.fromEntries(
    archive.entries.map((entry) => [entry.name, new TextDecoder().decode(archive.inflate(entry))]),
  );
};

const expected = Object.fromEntries(FILES.map(({ name, content }) => [name, content]));

test.each([
  ['plain', FILES.map(({ name, content }) => ({ name, content })), {}],
  ['mixed', FILES, { comment: '说明' }],
  ['none', [], {}],
])('a copy without changes is the same archive: %s', (_, files, options) => {
  const bytes = zip(files, options);
  expect(writeZip(new ZipArchive(bytes), { replaced: new Map(), added: [] })).toEqual(bytes);
});

test.each(FILES.map(({ name }) => name))('%s is replaced, taken out, and followed by a new one', (name) => {
  const archive = new ZipArchive(zip(FILES, { comment: '说明' }));
  const entry = archive.entries.find((one) => one.name === name)!;
  const added = [{ name: '新.xml', content: utf8('new') }];
  const changed = writeZip(archive, { replaced: new Map([[entry, utf8('changed')]]), added });
  expect(contents(changed)).toEqual({ ...expected, [name]: 'changed', '新.xml': 'new' });
  expect(Object.keys(contents(changed))).toEqual([...FILES.map((file) => file.name), '新.xml']);
  expect(new ZipArchive(changed).comment).toEqual(utf8('说明'));
  const rest = Object.fromEntries(Object.entries(expected).filter(([other]) => other !== name));
  expect(contents(writeZip(archive, { replaced: new Map([[entry, null]]), added: [] }))).toEqual(rest);
});

test('the archive it copies is left alone, whatever kind of bytes it is', () => {
  const bytes = Buffer.from(zip(FILES));
  const before = Buffer.from(bytes);
  const archive = new ZipArchive(bytes);
  writeZip(archive, {
    replaced: new Map([[archive.entries[0]!, utf8('longer than it was before')]]),
    added: [],
  });
  expect(bytes.equals(before)).toBe(true);
});

test('more entries than a directory counts without zip64', () => {
  const files = Array.from({ length: 65_540 }, (_, index) => ({
    name: `${index}`,
    content: '',
    isStored: true,
  }));
  const written = writeZip(new ZipArchive(zip(files, { isZip64: true })), { replaced: new Map(), added: [] });
  const again = new ZipArchive(written);
  expect(again.entries).toHaveLength(files.length);
  expect(again.entries.at(-1)!.name).toBe('65539');
  const copy = writeZip(again, { replaced: new Map(), added: [] });
  expect(Buffer.from(copy).equals(Buffer.from(written))).toBe(true);
});
