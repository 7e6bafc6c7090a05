import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { objectionTo, writeCopy } from '../../src/cli/copy-file';

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);
const target = (name: string, isForced = false) => ({
  source: inFolder('a.xlsx'),
  path: inFolder(name),
  isForced,
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'copies-'));
  writeFileSync(inFolder('a.xlsx'), 'original');
  writeFileSync(inFolder('there.xlsx'), 'theirs');
  linkSync(inFolder('a.xlsx'), inFolder('same.xlsx'));
  symlinkSync(inFolder('a.xlsx'), inFolder('link.xlsx'));
  mkdirSync(inFolder('folder.xlsx'));
  mkdirSync(inFolder('folder'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['new.xlsx', false, null],
  ['NEW.XLSX', false, null],
  ['there.xlsx', true, null],
  ['there.xlsx', false, 'exists'],
  ['a.xlsx', true, 'same-file'],
  ['./folder.xlsx/../a.xlsx', true, 'same-file'],
  ['same.xlsx', true, 'same-file'],
  ['link.xlsx', true, 'same-file'],
  ['folder.xlsx', true, 'is-folder'],
  ['folder', true, 'is-folder'],
  ['nowhere/new.xlsx', false, 'no-folder'],
  ['new.xlsm', false, 'other-extension'],
  ['new', false, 'other-extension'],
])('%s (forced: %s): %s', async (name, isForced, code) => {
  const before = readdirSync(folder);
  expect((await objectionTo(target(name, isForced)))?.code ?? null).toBe(code);
  expect((await writeCopy(target(name, isForced), Buffer.from('copy')))?.code ?? null).toBe(code);
  expect(readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('original');
  if (code === null) expect(readFileSync(inFolder(name), 'utf8')).toBe('copy');
  else expect(readdirSync(folder)).toEqual(before);
});

test('nothing is left beside a copy', async () => {
  await writeCopy(target('new.xlsx'), Buffer.from('copy'));
  await writeCopy(target('there.xlsx', true), Buffer.from('copy'));
  expect(readdirSync(folder).sort()).toEqual(
    ['a.xlsx', 'folder', 'folder.xlsx', 'link.xlsx', 'new.xlsx', 'same.xlsx', 'there.xlsx'].sort(),
  );
});

test('of two copies at once to one name, one is written whole and the other told', async () => {
  const outcomes = await Promise.all(
    ['one', 'two'].map((text) => writeCopy(target('new.xlsx'), Buffer.from(text))),
  );
  expect(outcomes.map((failure) => failure?.code ?? 'written').sort()).toEqual(['exists', 'written']);
  expect(['one', 'two']).toContain(readFileSync(inFolder('new.xlsx'), 'utf8'));
});
