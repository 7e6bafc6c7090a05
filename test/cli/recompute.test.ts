import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExitStatus } from '../../src/cli/exit-status';
import { run } from '../../src/cli/run';
import { openXlsx } from '../../src/xlsx/xlsx-host';
import { fakeStreams } from './fake-streams';
import { REAL_TOOLS } from './real-tools';

const sample = (name: string) => path.resolve(__dirname, '../../samples', `${name}.xlsx`);

async function recompute(...words: string[]) {
  const streams = fakeStreams();
  const status = await run(['recompute', ...words], {}, REAL_TOOLS, streams);
  return { status, stdout: streams.stdout(), stderr: streams.stderr() };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recompute-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a correct workbook needs no recomputing', async () => {
  expect(await recompute(sample('youhao-2026'), '--plan')).toEqual({
    status: ExitStatus.Clean,
    stdout: '各级小计、合计与明细一致，无须重算。\n',
    stderr: '',
  });
});

test('the plan names each cell, its old and new figure, its formula and why', async () => {
  const { stdout } = await recompute(sample('jinlin-2021-final'), '--plan');
  expect(stdout).toContain('收入决算表 D8：1846703.26 → 1846709.26（元） =D9+D11\n· 210 = 21011 + 21015\n');
  expect(stdout).toMatch(/共 2 个单元格要改。\n$/);
  expect((await recompute(sample('jinlin-2021-final'))).stdout).toBe(stdout);
});

test('the copy holds the recomputed figures, and the file stays as it is', async () => {
  const file = sample('jinlin-2021-final');
  const before = readFileSync(file);
  const output = path.join(folder, 'copy.xlsx');
  const { status, stderr } = await recompute(file, '--output', output);
  expect(status).toBe(ExitStatus.Clean);
  expect(stderr).toContain('改动 2 个单元格');
  expect(readFileSync(file).equals(before)).toBe(true);
  expect((await recompute(output, '--plan')).stdout).toBe('各级小计、合计与明细一致，无须重算。\n');
});

test('with formulas, the copy computes the cells', async () => {
  const output = path.join(folder, 'copy.xlsx');
  await recompute(sample('jinlin-2021-final'), '--output', output, '--as', 'formulas');
  const opening = openXlsx(readFileSync(output), 'copy.xlsx');
  const formulas = opening.ok
    ? opening.workbook.snapshot.sheets.flatMap((sheet) => [...sheet.formulas.values()])
    : [];
  expect(formulas).toEqual(['=D8+E8+F8+H8+I8+J8', '=D9+D11']);
});

test('formulas bear their results, so that the copy reads right before any program calculates it', async () => {
  const [values, formulas] = ['values.xlsx', 'formulas.xlsx'].map((name) => path.join(folder, name));
  await recompute(sample('jinlin-2021-final'), '--output', values!);
  await recompute(sample('jinlin-2021-final'), '--output', formulas!, '--as', 'formulas');
  expect((await recompute(formulas!)).stdout).toBe('各级小计、合计与明细一致，无须重算。\n');
  const reports = await Promise.all(
    [values!, formulas!].map(async (file) => {
      const streams = fakeStreams();
      await run(['validate', file, '--json'], {}, REAL_TOOLS, streams);
      return streams.stdout().replace(path.basename(file), '');
    }),
  );
  expect(reports[1]).toBe(reports[0]);
});

test('--plan writes nothing, even where a copy is named', async () => {
  const output = path.join(folder, 'copy.xlsx');
  const { status, stdout, stderr } = await recompute(
    sample('jinlin-2021-final'),
    '--plan',
    '--output',
    output,
  );
  expect(status).toBe(ExitStatus.Clean);
  expect(stdout).toMatch(/共 2 个单元格要改。\n$/);
  expect(stderr).toBe(`${output}：写了“--plan”，只列出计划，没有写出副本。\n`);
  expect(existsSync(output)).toBe(false);
});

test('a copy that cannot be written is refused by its own name, before any work', async () => {
  const output = path.join(folder, 'copy.xlsx');
  writeFileSync(output, 'theirs');
  expect(await recompute(sample('jinlin-2021-final'), '--output', output)).toEqual({
    status: ExitStatus.Failed,
    stdout: '',
    stderr: `${output}：没有写出：已有同名文件；要覆盖它，请加“--force”。\n`,
  });
});

test.each([
  [[], '这个命令要写一个文件，且只能写一个。'],
  [['a.xlsx', '--plan', '--as', 'numbers'], '“--as”只能是 values 或 formulas。'],
])('%j is refused', async (words, problem) => {
  const { status, stderr } = await recompute(...words);
  expect(status).toBe(ExitStatus.Failed);
  expect(stderr).toContain(problem);
});
