import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'samples/youhao-2026.xlsx');

/** Starts the command from its source, so that no stale build can pass for it. */
function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/budget-check.ts', ...words], { cwd: ROOT });
}

function finished(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

jest.setTimeout(60_000);

describe('the command in a process of its own', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'budget-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reports a real workbook, and keeps on where a file cannot be read', async () => {
    const broken = path.join(folder, '坏.xlsx');
    writeFileSync(broken, 'no workbook');
    const before = readFileSync(SAMPLE);
    const { code, stdout, stderr } = await finished(start(['validate', broken, SAMPLE, '--json']));
    const [failure, report, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(failure).toMatchObject({ schema: 1, workbook: '坏.xlsx', failure: { code: 'not-a-workbook' } });
    expect(report).toMatchObject({ schema: 1, workbook: 'youhao-2026.xlsx', summary: { errors: 0 } });
    expect(rest).toEqual([]);
    expect(stderr).toMatch(/^[^\n]*坏\.xlsx：[^\n]+\n$/);
    expect(code).toBe(2);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });

  test('a folder is checked by several processes, the reports in order, whatever a file does', async () => {
    const batch = path.join(folder, '批量');
    mkdirSync(batch);
    const names = ['1.xlsx', '2.xlsx', '3.xlsx', '4.xlsx', '5.xlsx'];
    for (const name of names) copyFileSync(SAMPLE, path.join(batch, name));
    writeFileSync(path.join(batch, '2.xlsx'), 'no workbook');
    const { code, stdout, stderr } = await finished(start(['validate', batch, '--format', 'jsonl']));
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; status: string; relations: number });
    expect(lines.map(({ file }) => path.basename(file))).toEqual(names);
    expect(lines.map(({ status }) => status)).toEqual([
      'passed',
      'not-checked',
      'passed',
      'passed',
      'passed',
    ]);
    expect(stderr).toMatch(/^[^\n]*2\.xlsx：[^\n]+\n$/);
    expect(code).toBe(2);
  });

  test('a reader that closes the pipe early is no reason to complain', async () => {
    const child = start(['validate', ...Array<string>(500).fill(SAMPLE)]);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await finished(child);
    expect(stderr).toBe('');
    expect(code).toBe(2);
  });

  test('an interrupt ends it without a word', async () => {
    const child = start(['validate', ...Array<string>(500).fill(SAMPLE)]);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { stderr } = await finished(child);
    expect(child.signalCode).toBe('SIGINT');
    expect(stderr).toBe('');
  });
});
