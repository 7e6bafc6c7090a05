import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { partsOf } from '../xlsx/support/marking';
import { fakeStreams } from './fake-streams';
import { REAL_TOOLS } from './real-tools';

// Whole checks of a real workbook, several of them in one test.
jest.setTimeout(60_000);

let folder: string;
let input: string;
const inFolder = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'annotated-'));
  input = inFolder('changchun-2024.xlsx');
  copyFileSync('samples/changchun-2024.xlsx', input);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function budgetCheck(...words: string[]) {
  const streams = fakeStreams();
  const status = await run(words, {}, REAL_TOOLS, streams);
  return { status, stdout: streams.stdout(), stderr: streams.stderr().replaceAll(folder, '') };
}

test('an annotated copy is written beside the report, and clearing it gives the workbook back', async () => {
  const plain = await budgetCheck('validate', input);
  const annotated = await budgetCheck('validate', input, '--annotate', inFolder('out.xlsx'));
  expect(annotated.stdout).toBe(plain.stdout);
  expect(annotated.status).toBe(plain.status);
  expect(annotated.stderr).toMatch(
    /^\/changchun-2024\.xlsx：标注副本已写入 \/out\.xlsx，标出 \d+ 个单元格。\n$/,
  );
  expect(readFileSync(input)).toEqual(readFileSync('samples/changchun-2024.xlsx'));

  const cleared = await budgetCheck('clear', inFolder('out.xlsx'), '--output', inFolder('back.xlsx'));
  expect(cleared).toEqual({
    status: 0,
    stdout: '',
    stderr: '/out.xlsx：去掉标记的副本已写入 /back.xlsx。\n',
  });
  expect(partsOf(readFileSync(inFolder('back.xlsx')))).toEqual(partsOf(readFileSync(input)));
});

test('an annotated copy is checked as the workbook itself is', async () => {
  await budgetCheck('validate', input, '--annotate', inFolder('out.xlsx'));
  const before = await budgetCheck('validate', input, '--json');
  const after = await budgetCheck('validate', inFolder('out.xlsx'), '--json');
  expect(after.stdout.replace('out.xlsx', 'changchun-2024.xlsx')).toBe(before.stdout);
});

test('a workbook without marks is copied as it is', async () => {
  const { status, stderr } = await budgetCheck(
    'clear',
    input,
    '--output',
    inFolder('back.xlsx'),
    '--lang',
    'en-US',
  );
  expect(status).toBe(0);
  expect(stderr).toBe(
    '/changchun-2024.xlsx: There were no marks of this tool; /back.xlsx is the same as the file.\n',
  );
  expect(readFileSync(inFolder('back.xlsx'))).toEqual(readFileSync(input));
});

test.each([
  ['validate --annotate', ['validate', '--annotate']],
  ['clear --output', ['clear', '--output']],
])('%s never writes over a file unasked, nor over the input', async (_, [command, option]) => {
  writeFileSync(inFolder('theirs.xlsx'), 'theirs');
  const refused = await budgetCheck(command!, input, option!, inFolder('theirs.xlsx'));
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('已有同名文件');
  expect(readFileSync(inFolder('theirs.xlsx'), 'utf8')).toBe('theirs');

  const itself = await budgetCheck(command!, input, option!, input, '--force');
  expect(itself).toMatchObject({ status: 2, stdout: '' });
  expect(readFileSync(input)).toEqual(readFileSync('samples/changchun-2024.xlsx'));

  await budgetCheck(command!, input, option!, inFolder('theirs.xlsx'), '--force');
  expect(readFileSync(inFolder('theirs.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder).sort()).toEqual(['changchun-2024.xlsx', 'theirs.xlsx']);
});

test('a file that is no workbook gives its reason and no copy', async () => {
  writeFileSync(inFolder('page.xlsx'), '<html></html>');
  for (const words of [
    ['validate', inFolder('page.xlsx'), '--annotate', inFolder('out.xlsx')],
    ['clear', inFolder('page.xlsx'), '--output', inFolder('out.xlsx')],
  ]) {
    const { status, stderr } = await budgetCheck(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\/page\.xlsx：文件实际上是网页[^\n]+\n$/);
  }
  expect(readdirSync(folder)).not.toContain('out.xlsx');
});

test('a copy that cannot be written is told after the report', async () => {
  const full = {
    ...REAL_TOOLS,
    writeCopy: () =>
      Promise.resolve({ code: 'no-space', message: { 'zh-CN': '磁盘已满。', 'en-US': 'Full.' } }),
  };
  const streams = fakeStreams();
  const status = await run(['validate', input, '--annotate', inFolder('out.xlsx')], {}, full, streams);
  expect(status).toBe(2);
  expect(streams.stdout()).toContain('校核报告 changchun-2024.xlsx');
  expect(streams.stderr()).toBe(`${inFolder('out.xlsx')}：磁盘已满。\n`);
});
