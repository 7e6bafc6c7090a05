import { loneCrew } from '../../src/cli/batch/crew';
import type { CheckTools, OpenWorkbook } from '../../src/cli/check-file';
import type { Tools } from '../../src/cli/tools';
import { run } from '../../src/cli/run';
import type { CheckResult } from '../../src/core/check/check-result';
import { openXlsx } from '../../src/xlsx/xlsx-host';
import { checkResult, finding, place, type TableInput } from '../support/check-result-builder';
import { writeWorkbook } from '../xlsx/support/package-writer';
import { fakeStreams } from './fake-streams';

const TABLE: TableInput = {
  sheet: 0,
  title: '支出总表',
  firstRow: 2,
  columns: ['合计'],
  lines: [['201', '一般公共服务支出', 10_000]],
};

const resultWith = (...severities: ('error' | 'warning' | 'info')[]): CheckResult =>
  checkResult({
    sheets: ['支出总表'],
    tables: [TABLE],
    findings: severities.map((severity) => finding({ rule: 'row-split', severity, place: place(0, 'C3') })),
  });

/** What is on the pretended disk: a check result, a failure while reading, or a fault of ours. */
const DISK: Readonly<Record<string, () => CheckResult>> = {
  'clean.xlsx': () => resultWith(),
  'rounding.xlsx': () => resultWith('info'),
  'warned.xlsx': () => resultWith('warning', 'warning'),
  'wrong.xlsx': () => resultWith('warning', 'error'),
  'partly.xlsx': () => resultWith('error'),
  'cover.xlsx': () => checkResult({ sheets: ['封面'] }),
  'faulty.xlsx': () => {
    throw new TypeError('x is\nundefined');
  },
};

/** What every pretended workbook is beside its content: one without sheets. */
const emptyWorkbook = openSheetless();

function openSheetless(): OpenWorkbook {
  const opening = openXlsx(writeWorkbook({ sheets: [] }), 'sheetless.xlsx');
  if (!opening.ok) throw new Error(opening.failure.message['en-US']);
  return opening.workbook;
}

const checking: CheckTools = {
  readFile: (path) =>
    Promise.resolve(
      path in DISK || path === 'broken.xlsx'
        ? { ok: true, bytes: new TextEncoder().encode(path) }
        : {
            ok: false,
            failure: { code: 'not-found', message: { 'zh-CN': '找不到。', 'en-US': 'Not found.' } },
          },
    ),
  openWorkbook: (bytes, name) =>
    name === 'broken.xlsx'
      ? { ok: false, failure: { code: 'damaged', message: { 'zh-CN': '文件已损坏。', 'en-US': 'Damaged.' } } }
      : {
          ok: true,
          workbook: {
            ...emptyWorkbook,
            snapshot: { ...resultWith().snapshot, name: new TextDecoder().decode(bytes) },
            unreadableSheets:
              name === 'partly.xlsx'
                ? [
                    {
                      failure: {
                        code: 'damaged',
                        message: { 'zh-CN': '工作表“乙”已损坏。', 'en-US': 'Damaged sheet.' },
                      },
                    },
                  ]
                : [],
          },
        },
  check: (snapshot) => ({
    ...DISK[snapshot.name]!(),
    snapshot: { ...resultWith().snapshot, name: snapshot.name },
  }),
};

const tools: Tools = {
  ...checking,
  expandFiles: (words) => Promise.resolve([...words]),
  startCrew: (choice) => loneCrew(checking, choice),
  objectionTo: () => Promise.resolve(null),
  writeCopy: () => Promise.resolve(null),
  now: () => new Date(2026, 0, 31),
};

async function budgetCheck(words: string, streams = fakeStreams(), environment = {}) {
  const status = await run(words.split(' '), environment, tools, streams);
  return { status, stdout: streams.stdout(), stderr: streams.stderr() };
}

test.each([
  ['validate clean.xlsx', 0],
  ['validate rounding.xlsx', 0],
  ['validate warned.xlsx', 0],
  ['validate wrong.xlsx', 1],
  ['validate clean.xlsx wrong.xlsx clean.xlsx', 1],
  ['validate missing.xlsx', 2],
  ['validate broken.xlsx', 2],
  ['validate cover.xlsx', 2],
  ['validate faulty.xlsx', 2],
  ['validate partly.xlsx', 2],
  ['validate wrong.xlsx missing.xlsx clean.xlsx', 2],
  ['validate clean.xlsx --json', 0],
  ['validate wrong.xlsx --json', 1],
  ['validate missing.xlsx --json', 2],
  ['--help', 0],
  ['validate', 2],
  ['check wrong.xlsx', 2],
  ['validate clean.xlsx --colour', 2],
  ['clear clean.xlsx', 2],
])('%s exits with %d', async (words, expected) => {
  expect((await budgetCheck(words)).status).toBe(expected);
});

test('one file gives its report and nothing else', async () => {
  const { stdout, stderr } = await budgetCheck('validate wrong.xlsx');
  expect(stdout).toMatch(/^校核报告 wrong\.xlsx\n/);
  expect(stdout).toMatch(/\n有 1 处错误须更正。[^\n]+\n$/);
  expect(stderr).toBe('');
});

test('several files give their reports in order and a list at the end', async () => {
  const { stdout, stderr } = await budgetCheck(
    'validate wrong.xlsx missing.xlsx warned.xlsx clean.xlsx --lang zh-CN',
  );
  expect(stdout.match(/校核报告 \S+/g)).toEqual([
    '校核报告 wrong.xlsx',
    '校核报告 warned.xlsx',
    '校核报告 clean.xlsx',
  ]);
  expect(stdout).toContain(`
共 4 个文件
  ✗ wrong.xlsx    错误 1，需说明 1
  ? missing.xlsx  没有核对：找不到。
  ✓ warned.xlsx   没有错误，需说明 2
  ✓ clean.xlsx    没有错误
`);
  expect(stderr).toBe('missing.xlsx：找不到。\n');
});

test('--json gives one document per line, failures in their place', async () => {
  const { stdout, stderr } = await budgetCheck(
    'validate wrong.xlsx broken.xlsx clean.xlsx --json --lang en-US',
  );
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(documents).toMatchObject([
    { schema: 1, workbook: 'wrong.xlsx', summary: { errors: 1 } },
    { schema: 1, workbook: 'broken.xlsx', failure: { code: 'damaged', message: 'Damaged.' } },
    { schema: 1, workbook: 'clean.xlsx', summary: { errors: 0 } },
  ]);
  expect(stdout.endsWith('}\n')).toBe(true);
  expect(stderr).toBe('broken.xlsx: Damaged.\n');
});

test('--format csv gives a row per file that a spreadsheet opens as it is', async () => {
  const { stdout } = await budgetCheck('validate =1+1.xlsx wrong.xlsx partly.xlsx clean.xlsx --format csv');
  expect(stdout).toBe(
    [
      '\ufeff文件,结果,认出的表,核对的关系,成立,尾差,不成立,错误,需说明,提示,没有核对的原因',
      "'=1+1.xlsx,没有核对,,,,,,,,,找不到。",
      'wrong.xlsx,有错误,1,0,0,0,0,1,1,0,',
      'partly.xlsx,没有核对,1,0,0,0,0,1,0,0,工作表“乙”已损坏。',
      'clean.xlsx,没有错误,1,0,0,0,0,0,0,0,',
      '',
    ].join('\r\n'),
  );
});

test('--format jsonl gives a line of counts per file', async () => {
  const { stdout, status } = await budgetCheck(
    'validate wrong.xlsx missing.xlsx --format jsonl --lang en-US',
  );
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { file: 'wrong.xlsx', status: 'errors', tables: 1, errors: 1, warnings: 1, failures: [] },
    { file: 'missing.xlsx', status: 'not-checked', failures: [{ code: 'not-found', message: 'Not found.' }] },
  ]);
  expect(status).toBe(2);
});

test('--format sarif gives one document over all files', async () => {
  const { stdout } = await budgetCheck(
    'validate clean.xlsx missing.xlsx wrong.xlsx rounding.xlsx --format sarif',
  );
  const log = JSON.parse(stdout) as { runs: [{ results: object[]; invocations: [object] }] };
  const [run] = log.runs;
  expect(log).toMatchObject({ version: '2.1.0' });
  expect(run.results).toMatchObject([
    {
      ruleId: 'row-split',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'wrong.xlsx' },
            region: { startLine: 3, startColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: '支出总表!C3' }],
        },
      ],
    },
    { level: 'warning' },
    { level: 'note' },
  ]);
  expect(run.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ descriptor: { id: 'not-found' }, message: { text: '找不到。' } }],
    },
  ]);
});

test('--format html gives one page over all files, those that failed among them', async () => {
  const { stdout, status } = await budgetCheck('validate wrong.xlsx missing.xlsx --format html');
  expect(stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  expect(stdout.match(/<section class="workbook">/g)).toHaveLength(2);
  expect(stdout).toContain('找不到。');
  expect(status).toBe(2);
});

test('an unknown format is a wrong call', async () => {
  const { stderr, status } = await budgetCheck('validate clean.xlsx --format xml');
  expect(stderr).toContain('“--format”只能是 text, html, json, csv, jsonl, sarif 之一。');
  expect(status).toBe(2);
});

test('a workbook without any table says so', async () => {
  const { stdout, stderr } = await budgetCheck('validate cover.xlsx');
  expect(stdout).toBe('');
  expect(stderr).toBe('cover.xlsx：没有认出任何预算、决算公开表，因此什么也没有核对。\n');
});

test('a workbook of which a sheet could not be read is reported, with the reason, and not called checked', async () => {
  const { stdout, stderr } = await budgetCheck('validate partly.xlsx clean.xlsx');
  expect(stdout).toContain('校核报告 partly.xlsx');
  expect(stdout).toContain('\n  ? partly.xlsx  没有核对：工作表“乙”已损坏。\n');
  expect(stderr).toBe('partly.xlsx：工作表“乙”已损坏。\n');
});

test('a fault of ours is one sentence, and the other files are still checked', async () => {
  const { status, stdout, stderr } = await budgetCheck('validate faulty.xlsx clean.xlsx --json');
  expect(status).toBe(2);
  expect(stdout).toMatch(/"code":"internal-error".*\n.*"workbook":"clean\.xlsx"/);
  expect(stderr).toMatch(/^faulty\.xlsx：本工具内部出错（TypeError: x is undefined），[^\n]+\n$/);
});

test('control characters in a file name never reach the terminal', async () => {
  const { stdout, stderr } = await budgetCheck('validate a\u001b[2J.xlsx clean.xlsx');
  expect(stderr).toBe('a [2J.xlsx：找不到。\n');
  expect(stdout).not.toContain('\u001b');
});

test('a wrong call says what is wrong and how to get help', async () => {
  const { stdout, stderr } = await budgetCheck('check a.xlsx');
  expect(stdout).toBe('');
  expect(stderr).toBe('budget-check: 没有“check”这个命令。运行 budget-check --help 查看用法。\n');
});

test('help names every option', async () => {
  const { stdout } = await budgetCheck('--help --lang en-US');
  expect(stdout).toMatch(/validate FILE\.xlsx/);
  for (const option of ['--json', '--annotate', '--output', '--force', '--lang', '--help'])
    expect(stdout).toContain(option);
});

describe('when the result cannot be written', () => {
  const failing = (error: Error) => ({
    ...fakeStreams(),
    result: { write: () => Promise.reject(error), isTerminal: false, columns: 100 },
  });

  test('a closed pipe ends the work in silence', async () => {
    const closed = failing(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(await budgetCheck('validate clean.xlsx wrong.xlsx', closed)).toMatchObject({
      status: 2,
      stderr: '',
    });
  });

  test('a full disk is told in one sentence', async () => {
    const full = failing(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }));
    expect(await budgetCheck('validate clean.xlsx', full)).toMatchObject({
      status: 2,
      stderr: 'budget-check: 没有完成，结果可能不全（Error: ENOSPC: no space left）。\n',
    });
  });
});

describe('on a terminal', () => {
  const terminal = () => fakeStreams({ isTerminal: true, columns: 40 });

  test('several files show progress that is erased before each report', async () => {
    const { stderr } = await budgetCheck('validate clean.xlsx wrong.xlsx', terminal());
    expect(stderr).toBe(
      '\r\u001b[2K正在核对 1/2 clean.xlsx\r\u001b[2K\r\u001b[2K正在核对 2/2 wrong.xlsx\r\u001b[2K',
    );
  });

  test('reports are coloured', async () => {
    expect((await budgetCheck('validate wrong.xlsx', terminal())).stdout).toContain('\u001b[1;31m✗\u001b[0m');
  });

  test('NO_COLOR keeps them plain', async () => {
    expect((await budgetCheck('validate wrong.xlsx', terminal(), { NO_COLOR: '1' })).stdout).not.toContain(
      '\u001b',
    );
  });

  test('JSON is never coloured', async () => {
    expect((await budgetCheck('validate wrong.xlsx --json', terminal())).stdout).not.toContain('\u001b');
  });
});
