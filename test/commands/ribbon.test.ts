import { associateCommands } from '../../src/commands/commands';
import { ribbonActions, type PaneDoor } from '../../src/commands/ribbon';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import type { Localised } from '../../src/core/findings/localised';
import { excelHost } from '../../src/excel/excel-host';
import { validateWorkbook, type Check } from '../../src/host/operations/validate';
import { disputedWorkbook } from '../excel/support/disputed-workbook';
import { IMPATIENCE } from '../excel/support/faults';
import { startHost, type RunningHost } from '../office-host/boot-node';
import { snapshot } from '../office-host/model/snapshot';

interface Ribbon extends RunningHost {
  /** What the pane was opened for or told, in order. */
  readonly said: string[];
  /** How many findings were said to be marked, in order; null for none. */
  readonly marked: (number | null)[];
}

function ribbon(): Ribbon {
  const excel = startHost({ workbook: disputedWorkbook() });
  const said: string[] = [];
  const marked: (number | null)[] = [];
  const pane: PaneDoor = {
    open: async (part) => void said.push(`open ${part}`),
    tell: async (sentences: readonly Localised[]) =>
      void said.push(...sentences.map((sentence) => sentence['zh-CN'])),
    progress: (sentence, done) => void said.push(`${sentence['zh-CN']} ${done}`),
  };
  const host = excelHost(IMPATIENCE);
  associateCommands(
    ribbonActions({
      host,
      validate: (onStep) => validateWorkbook(host, checkWorkbook, onStep),
      marked: (result) => void marked.push(result && result.findings.length),
      settings: () => ({ language: 'zh-CN' }),
      now: () => new Date(2026, 0, 31),
      pane,
    }),
  );
  return { ...excel, said, marked };
}

test('validating marks, and the report in front tells the result in one sentence', async () => {
  const { press, workbook, said } = ribbon();
  await press('validateWorkbook');
  expect(workbook.activeSheet.name).toBe('校验报告(2)');
  expect(workbook.activeSheet.values.get(1, 0)).toMatch(/^发现 \d+ 处错误/);
  expect(said).toEqual([]);
});

test('cancelled in the pane, a validation marks nothing and says nothing', async () => {
  const { workbook } = startHost({ workbook: disputedWorkbook() });
  const before = snapshot(workbook);
  const actions = ribbonActions({
    host: excelHost(),
    validate: () => Promise.resolve(null),
    marked: () => {
      throw new Error('marked');
    },
    settings: () => ({ language: 'zh-CN' }),
    now: () => new Date(2026, 0, 31),
    pane: { open: jest.fn(), tell: jest.fn(() => Promise.reject(new Error('told'))), progress: jest.fn() },
  });
  await actions.validateWorkbook();
  expect(snapshot(workbook)).toEqual(before);
});

test('clearing leaves the workbook as it was', async () => {
  const { press, workbook, marked } = ribbon();
  const before = snapshot(workbook);
  await press('validateWorkbook');
  await press('clearMarks');
  expect(snapshot(workbook)).toEqual(before);
  expect(marked).toEqual([expect.any(Number), null]);
});

test('pressed twice, a button does its work once', async () => {
  const { press, workbook, bridge } = ribbon();
  await press('validateWorkbook');
  const once = bridge.roundTrips;
  bridge.clearLog();
  await Promise.all([press('validateWorkbook'), press('validateWorkbook')]);
  expect(bridge.roundTrips).toBe(once);
  expect(workbook.sheets.filter(({ name }) => name.startsWith('校验报告'))).toHaveLength(2);
});

test.each([
  [['validateWorkbook', 'clearMarks']],
  [['clearMarks', 'validateWorkbook']],
  [['validateWorkbook', 'clearMarks', 'validateWorkbook', 'clearMarks']],
])('pressed while another runs: %s', async (buttons) => {
  const { press, workbook, said } = ribbon();
  const before = snapshot(workbook);
  await Promise.all(buttons.map(press));
  expect(said).toEqual([]);
  await press('clearMarks');
  expect(snapshot(workbook)).toEqual(before);
});

test('what the workbook cannot say is said in the pane', async () => {
  const { press, workbook, said } = ribbon();
  workbook.protection = { password: undefined };
  await press('validateWorkbook');
  expect(said).toEqual([
    expect.stringMatching(/^发现 \d+ 处错误/),
    '工作簿结构受保护，没有写校验报告。',
    '以下工作表受保护，没有标记：部门收入总表。',
  ]);
});

test('an Excel that does not answer is told in plain words, and nothing is left behind', async () => {
  const { press, workbook, said, bridge } = ribbon();
  const before = snapshot(workbook);
  bridge.fail(7, { kind: 'drop', applied: true });
  await press('validateWorkbook');
  expect(said).toEqual(['Excel 长时间没有回应，请稍后再试。']);
  expect(snapshot(workbook)).toEqual(before);
});

test('recompute and help open the pane', async () => {
  const { press, said } = ribbon();
  await press('recomputeSubtotals');
  await press('showHelp');
  expect(said).toEqual(['open recompute', 'open help']);
});

test('long work shows how far it has come', async () => {
  startHost({ workbook: disputedWorkbook() });
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  try {
    const said: string[] = [];
    const host = excelHost();
    const slowCheck: Check = async (read) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return checkWorkbook(read);
    };
    const actions = ribbonActions({
      host,
      validate: (onStep) => validateWorkbook(host, slowCheck, onStep),
      marked: () => undefined,
      settings: () => ({ language: 'zh-CN' }),
      now: () => new Date(2026, 0, 31),
      pane: {
        open: async () => undefined,
        tell: async () => undefined,
        progress: (sentence, done) => void said.push(`${sentence['zh-CN']} ${done}`),
      },
    });
    const validating = actions.validateWorkbook();
    await jest.advanceTimersByTimeAsync(2000);
    expect(said).toEqual(['正在校验工作簿…… 1']);
    await jest.advanceTimersByTimeAsync(2000);
    await validating;
    expect(said.at(-1)).toBe('正在校验工作簿…… null');
  } finally {
    jest.useRealTimers();
  }
});
