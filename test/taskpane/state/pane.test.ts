import { SnapshotBuilder } from '../../../src/core/snapshot/snapshot-builder';
import { HostError } from '../../../src/host/host-error';
import type { CellWrite, MarkChanges } from '../../../src/host/port';
import { markCell } from '../../../src/taskpane/state/mark-cell';
import type { Checker } from '../../../src/taskpane/state/checker';
import { fakeHost } from '../support/fake-host';
import { openPane } from '../support/open-pane';
import { sampleResult, SHEETS } from '../support/sample-result';

const chinese = (sentences: readonly { 'zh-CN': string }[] | undefined) =>
  sentences?.map((one) => one['zh-CN']);

describe('checking', () => {
  test('reads, judges and shows what came of it', async () => {
    const checker: Checker = {
      check: (_, __, onProgress) => {
        onProgress({ step: 'recognising', sheet: 1, sheets: 3 });
        onProgress({ step: 'judging', tables: 1 });
        return { result: Promise.resolve(sampleResult()), cancel: () => undefined };
      },
    };
    const { pane } = openPane({ tools: { checker } });
    const steps: unknown[] = [];
    pane.store.subscribe(({ run }) => steps.push(run));
    await pane.check();
    expect(steps).toEqual([
      { step: 'reading', done: 0 },
      { step: 'reading', done: 0.5 },
      { step: 'recognising', sheet: 1, sheets: 3, name: '部门支出总表' },
      { step: 'judging', tables: 1 },
      null,
    ]);
    expect(pane.store.getState().review).toMatchObject({
      outcome: 'errors',
      counts: { error: 1, warning: 1, info: 1 },
    });
  });

  test('a button of the ribbon gets the result the pane shows, of one check', async () => {
    const read = jest.fn(fakeHost(SHEETS).read);
    const { pane } = openPane({ host: { read } });
    const [validation] = await Promise.all([pane.validate(() => undefined), pane.check()]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(pane.store.getState().review).toMatchObject({ result: validation!.result });
    await expect(
      openPane({ host: { read: () => Promise.reject(new HostError('busy')) } }).pane.validate(
        () => undefined,
      ),
    ).rejects.toThrow(HostError);
  });

  test('a host that is busy is told of, and can be asked again', async () => {
    let isBusy = true;
    const { read } = fakeHost(SHEETS);
    const { pane } = openPane({
      host: { read: (progress) => (isBusy ? Promise.reject(new HostError('busy')) : read(progress)) },
    });
    await pane.check();
    const { notice } = pane.store.getState();
    expect(notice).toMatchObject({
      intent: 'error',
      retry: 'check',
      sentences: [new HostError('busy').sentence],
    });
    isBusy = false;
    await pane.retry(notice!.retry!);
    expect(pane.store.getState()).toMatchObject({ notice: null, run: null, review: { outcome: 'errors' } });
  });

  test('a failure of the engine is ours and says so', async () => {
    const failing: Checker = {
      check: () => ({ result: Promise.reject(new Error('boom')), cancel: () => undefined }),
    };
    const { pane } = openPane({ tools: { checker: failing } });
    await pane.check();
    expect(chinese(pane.store.getState().notice?.sentences)).toEqual([
      '校验没有完成：程序内部出错（boom）。工作簿没有改动。',
    ]);
  });

  test('cancelling while judging ends the engine and keeps the last result', async () => {
    let cancelled = 0;
    let isEndless = false;
    const checker: Checker = {
      check: () => ({
        result: isEndless ? new Promise(() => undefined) : Promise.resolve(sampleResult()),
        cancel: () => void cancelled++,
      }),
    };
    const { pane } = openPane({ tools: { checker } });
    await pane.check();
    const { review } = pane.store.getState();
    isEndless = true;
    const check = pane.check();
    await new Promise((resolve) => setTimeout(resolve));
    pane.cancel();
    await check;
    expect(cancelled).toBe(1);
    expect(pane.store.getState()).toMatchObject({ run: null, review });
  });

  test('what a cancelled reading says later is not heard', async () => {
    let fail = (_: HostError): void => undefined;
    const { pane } = openPane({ host: { read: () => new Promise((_, reject) => (fail = reject)) } });
    const check = pane.check();
    pane.cancel();
    fail(new HostError('failed'));
    await check;
    expect(pane.store.getState()).toMatchObject({ run: null, notice: { intent: 'success' } });
  });
});

describe('a workbook that changes', () => {
  test('after the check makes its result stale until the next', async () => {
    const { pane, host } = openPane();
    await pane.check();
    host.edit();
    expect(pane.store.getState().isStale).toBe(true);
    await pane.mark(false);
    expect(host.changes).toEqual([]);
    await pane.check();
    expect(pane.store.getState().isStale).toBe(false);
  });

  test('during the check makes its result stale at once', async () => {
    const checker: Checker = {
      check: () => {
        host.edit();
        return { result: Promise.resolve(sampleResult()), cancel: () => undefined };
      },
    };
    const { pane, host } = openPane({ tools: { checker } });
    await pane.check();
    expect(pane.store.getState().isStale).toBe(true);
  });

  test('a host without news of edits can be checked', async () => {
    const { pane } = openPane({ host: { watch: () => Promise.reject(new HostError('unsupported')) } });
    await pane.check();
    expect(pane.store.getState()).toMatchObject({ notice: null, review: { outcome: 'errors' } });
  });
});

describe('cells', () => {
  test('a chosen finding leads to its cell', async () => {
    const { pane, host } = openPane();
    await pane.check();
    await pane.select(pane.store.getState().review!.findings[0]!);
    expect(pane.store.getState().selected).toBe(0);
    expect(host.selected).toEqual([{ sheet: 'key of 部门支出总表', row: 8, column: 2 }]);
    // Deleting would clear every cell selected.
    expect(host.outlined).toEqual([[]]);
  });

  test('a sheet is shown', async () => {
    const { pane, host } = openPane();
    await pane.check();
    await pane.showSheet(0);
    expect(host.shown).toEqual(['key of 目录']);
  });

  test('a sheet that is gone is told of', async () => {
    const { pane } = openPane({ host: { select: () => Promise.reject(new HostError('gone')) } });
    await pane.check();
    await pane.select(pane.store.getState().review!.findings[0]!);
    expect(pane.store.getState().notice?.sentences).toEqual([new HostError('gone').sentence]);
  });
});

describe('writing to the workbook', () => {
  test('marks, and says what was marked and what could not be', async () => {
    const { pane, host } = openPane();
    await pane.check();
    const [contents, expenditure, revenue] = host.inventory.sheets;
    host.inventory = {
      ...host.inventory,
      sheets: [contents!, expenditure!, { ...revenue!, isProtected: true }],
    };
    await pane.mark(false);
    expect(host.changes).toHaveLength(1);
    expect(chinese(pane.store.getState().notice?.sentences)).toEqual([
      '已标注 2 个单元格，问题清单写在“校验报告”工作表。',
      '受保护的工作表没有标注：部门收入总表。',
    ]);
  });

  test('marks the cell of one finding only, and says so; not where it is protected, nor when stale', async () => {
    const { pane, host } = openPane();
    const said = () => chinese(pane.store.getState().notice?.sentences);
    await pane.check();
    const listed = pane.store.getState().review!.findings[0]!;
    await markCell(pane, listed);
    const [{ highlights, remarks, report }] = host.changes as [MarkChanges];
    expect(highlights.flatMap(({ cells }) => cells)).toHaveLength(1);
    expect([remarks.length, report]).toEqual([1, null]);
    expect(said()).toEqual([`已标注“${listed.sheet}”${listed.address}，说明写在批注里。`]);
    expect(pane.store.getState().marked).toBe(pane.store.getState().review!.result);
    host.inventory = {
      ...host.inventory,
      sheets: host.inventory.sheets.map((sheet) => ({ ...sheet, isProtected: true })),
    };
    await markCell(pane, listed);
    expect(said()).toEqual([`受保护的工作表没有标注：${listed.sheet}。`]);
    host.edit();
    await markCell(pane, listed);
    expect(host.changes).toHaveLength(1);
  });

  test('a failure can be tried again', async () => {
    const { pane } = openPane({ host: { readMarks: () => Promise.reject(new HostError('no-answer')) } });
    await pane.check();
    await pane.mark(true);
    expect(pane.store.getState()).toMatchObject({ work: null, notice: { intent: 'error', retry: 'report' } });
  });

  test('clearing says when there was nothing', async () => {
    const { pane } = openPane();
    await pane.clear();
    expect(chinese(pane.store.getState().notice?.sentences)).toEqual(['没有本工具的标记需要清除。']);
  });
});

describe('correcting a figure', () => {
  const wrong = new SnapshotBuilder('预算公开.xlsx');
  wrong.sheet('目录');
  wrong.sheet('部门支出总表').set(8, 2, 61.99);
  wrong.sheet('部门收入总表');
  const result = { ...sampleResult(), snapshot: wrong.build() };
  const cell = (constant: number) =>
    Promise.resolve([{ content: { constant }, numberFormat: '0.00', isLocked: false }]);

  test('writes what it should read, and checks again', async () => {
    const written: CellWrite[] = [];
    const { pane } = openPane({
      result,
      host: {
        readCells: () => cell(61.99),
        writeCells: (writes) => Promise.resolve(void written.push(...writes)),
      },
    });
    await pane.check();
    const { review } = pane.store.getState();
    await pane.correct(review!.findings[0]!, 'value');
    expect(written).toEqual([
      { sheet: 'key of 部门支出总表', row: 8, column: 2, content: { constant: 16.99 } },
    ]);
    expect(pane.store.getState().review).not.toBe(review);
    expect(pane.store.getState().isStale).toBe(false);
    expect(chinese(pane.store.getState().notice?.sentences)).toEqual([
      '部门支出总表 C9 已由 61.99 改为 16.99，并重新校验。',
    ]);
  });

  test('leaves a cell alone that no longer reads as it was checked', async () => {
    const { pane } = openPane({
      result,
      host: { readCells: () => cell(62), writeCells: () => Promise.reject(new Error('written')) },
    });
    await pane.check();
    await pane.correct(pane.store.getState().review!.findings[0]!, 'value');
    expect(pane.store.getState().notice?.sentences).toEqual([new HostError('changed').sentence]);
  });
});

test('the explanation is copied, or the clerk is told that it cannot be', async () => {
  const { pane, copied } = openPane();
  await pane.check();
  const [first] = pane.store.getState().review!.findings;
  await pane.copyExplanation(first!);
  expect(copied[0]).toContain('部门支出总表 C9');
  const closed = openPane({ tools: { copy: () => Promise.reject(new Error('NotAllowedError')) } });
  await closed.pane.copyExplanation(first!);
  expect(closed.pane.store.getState().notice?.intent).toBe('warning');
});

test('choices are remembered', () => {
  const { pane, kept } = openPane();
  pane.change({ language: 'en-US' });
  pane.change({ grouping: 'sheet' });
  pane.change({ decimals: 4 });
  expect(kept.at(-1)).toEqual({
    language: 'en-US',
    grouping: 'sheet',
    tolerance: 'standard',
    decimals: 4,
  });
});
