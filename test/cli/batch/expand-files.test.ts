import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expandFiles } from '../../../src/cli/batch/expand-files';

const folder = mkdtempSync(path.join(tmpdir(), 'budget-check-folder-'));
const home = process.cwd();

beforeAll(() => {
  mkdirSync(path.join(folder, '教育局/下属'), { recursive: true });
  mkdirSync(path.join(folder, '空'));
  const files = [
    '表10.xlsx',
    '表2.XLSX',
    '~$表2.xlsx',
    '说明.docx',
    '[旧]1.xlsx',
    '教育局/决算.xls',
    '教育局/下属/采购.ods',
    '教育局/下属/预算.xlsm',
  ];
  for (const file of files) writeFileSync(path.join(folder, file), '');
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const named = async (...words: string[]): Promise<string[]> =>
  (await expandFiles(words)).map((file) => file.replaceAll(path.sep, '/'));

test.each<[string, string[], string[]]>([
  ['a file is itself', ['表2.XLSX'], ['表2.XLSX']],
  ['a name that looks like a pattern and exists is itself', ['[旧]1.xlsx'], ['[旧]1.xlsx']],
  ['what is not there stays, for reading it says why', ['没有.xlsx'], ['没有.xlsx']],
  ['a file named twice is checked twice', ['表2.XLSX', '表2.XLSX'], ['表2.XLSX', '表2.XLSX']],
  [
    'a folder is every workbook below it',
    ['教育局'],
    ['教育局/决算.xls', '教育局/下属/采购.ods', '教育局/下属/预算.xlsm'],
  ],
  ['a pattern is what it matches', ['表*.xlsx'], ['表2.XLSX', '表10.xlsx']],
  ['a pattern reaches into folders', ['**/*.xlsm'], ['教育局/下属/预算.xlsm']],
  ['a folder without workbooks stays', ['空'], ['空']],
  ['a pattern without matches stays', ['*.csv'], ['*.csv']],
])('%s', async (_, words, expected) => {
  expect((await named(...words)).sort()).toEqual([...expected].sort());
});

test('numbers in names count as numbers', async () => {
  expect(await named('表*.xlsx')).toEqual(['表2.XLSX', '表10.xlsx']);
});
