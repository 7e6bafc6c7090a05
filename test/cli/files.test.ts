import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileBytes } from '../../src/cli/files';

describe('reading a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'budget-check-'));
  const path = (name: string) => join(folder, name);

  const socket = createServer();

  beforeAll(async () => {
    writeFileSync(path('预算.xlsx'), Uint8Array.of(80, 75, 3, 4));
    await new Promise<void>((resolve) => socket.listen(path('socket'), resolve));
  });

  afterAll(async () => {
    await new Promise((resolve) => socket.close(resolve));
    rmSync(folder, { recursive: true });
  });

  test('gives its bytes', async () => {
    const reading = await readFileBytes(path('预算.xlsx'));
    expect(reading.ok && [...reading.bytes]).toEqual([80, 75, 3, 4]);
  });

  test.each([
    ['nothing.xlsx', 'not-found'],
    ['预算.xlsx/inside.xlsx', 'not-found'],
    ['.', 'is-folder'],
    ['socket', 'not-a-file'],
    ['nul\0.xlsx', 'unreadable'],
    [`${'long'.repeat(100)}.xlsx`, 'unreadable'],
  ])('%j fails as %s', async (name, code) => {
    expect(await readFileBytes(path(name))).toMatchObject({ ok: false, failure: { code } });
  });

  test('a pattern that matches nothing is told from a file that is not there', async () => {
    const sentences = await Promise.all(
      ['公开*.xlsx', '公开.xlsx'].map(async (name) => {
        const reading = await readFileBytes(path(name));
        return reading.ok ? null : reading.failure.message['zh-CN'];
      }),
    );
    expect(sentences).toEqual(['没有文件与这个通配符相符。', '找不到这个文件。']);
  });
});
