import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { openXlsx } from '../../src/xlsx/xlsx-host';
import { generateWorkbook } from '../generator/generate-workbook';
import { toXlsx } from '../generator/to-xlsx';
import { ENCRYPTED } from '../xlsx/support/real-workbooks';
import { fakeStreams } from './fake-streams';
import { REAL_TOOLS } from './real-tools';

// Whole workbooks are written, read and checked.
jest.setTimeout(60_000);

const SEED = 44;
const folder = mkdtempSync(path.join(tmpdir(), 'last-year-'));
const [current, last] = ['今年.xlsx', '去年.xlsx'].map((name) => path.join(folder, name)) as [string, string];
const OTHER = 'samples/jinlin-2023.xlsx';

beforeAll(async () => {
  writeFileSync(current, await toXlsx(generateWorkbook(SEED).grid));
  writeFileSync(last, await toXlsx(generateWorkbook(SEED, { isLastYear: true }).grid));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function budgetCheck(...words: string[]) {
  const streams = fakeStreams();
  const status = await run(words, {}, REAL_TOOLS, streams);
  return { status, stdout: streams.stdout(), stderr: streams.stderr() };
}

test('validate holds last year’s file beside this year’s', async () => {
  const { status, stdout, stderr } = await budgetCheck('validate', current, '--previous', last);
  expect(stdout).toMatch(/^校核报告 今年\.xlsx/);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('recompute adds the comparison with last year, and nothing else that was not asked for', async () => {
  const output = path.join(folder, '对比.xlsx');
  const { status } = await budgetCheck('recompute', current, '--previous', last, '--output', output);
  expect(status).toBe(0);
  const names = (file: string): string[] => {
    const opening = openXlsx(readFileSync(file), 'book.xlsx');
    if (!opening.ok) throw new Error(opening.failure.message['en-US']);
    return opening.workbook.snapshot.sheets.map(({ name }) => name);
  };
  expect(names(output)).toHaveLength(names(current).length + 1);
});

test('narrate tells the changes where last year is known, and says what is left open', async () => {
  const alone = await budgetCheck('narrate', current);
  expect(alone.stdout).toMatch(/^# /);
  const beside = await budgetCheck('narrate', current, '--previous', last);
  expect(beside.stdout).toMatch(/比上年[^。]*(增加|减少)/);
  expect(beside.stdout).toContain('主要原因：＿＿＿＿');
  expect(beside.stderr).toMatch(/\d+ 处“主要原因”/);
});

test('narrate writes a file of its own, never over another', async () => {
  const output = path.join(folder, '说明.md');
  expect(await budgetCheck('narrate', current, '--output', output)).toMatchObject({ status: 0, stdout: '' });
  const text = readFileSync(output, 'utf8');
  expect(text).toBe((await budgetCheck('narrate', current)).stdout);
  expect((await budgetCheck('narrate', current, '--output', output)).status).toBe(2);
  expect((await budgetCheck('narrate', current, '--output', `${output}.txt`)).stderr).toContain('.md');
});

test.each([
  ['validate', []],
  ['recompute', ['--plan']],
  ['narrate', []],
])('%s says why a file cannot be last year’s', async (command, options) => {
  const { status, stderr } = await budgetCheck(command, current, '--previous', OTHER, ...options);
  expect(stderr).toMatch(/^samples\/jinlin-2023\.xlsx：上年的表是“伊春市金林区医疗保障局”的/);
  expect(status).toBe(2);
});

test('a file is checked and reported though last year’s cannot be read', async () => {
  const alone = await budgetCheck('validate', current, '--json');
  const beside = await budgetCheck('validate', current, '--previous', ENCRYPTED, '--json');
  expect(beside).toEqual({
    status: 2,
    stdout: alone.stdout,
    stderr: `${ENCRYPTED}：文件已加密，请先用 Excel 或 WPS 取消密码再校核。本年的文件照常核对，只是没有与上年对照。\n`,
  });
});

test.each([
  ['recompute', [current, '--previous', ENCRYPTED, '--plan']],
  ['narrate', [current, '--previous', ENCRYPTED]],
  ['validate', [ENCRYPTED]],
  ['recompute', [ENCRYPTED, '--plan']],
  ['narrate', [ENCRYPTED]],
  ['clear', [ENCRYPTED, '--output', path.join(folder, '清除.xlsx')]],
])('%s says in one sentence that a file is encrypted: %j', async (command, words) => {
  const { status, stderr } = await budgetCheck(command, ...words);
  expect(stderr).toBe(`${ENCRYPTED}：文件已加密，请先用 Excel 或 WPS 取消密码再校核。\n`);
  expect(status).toBe(2);
});
