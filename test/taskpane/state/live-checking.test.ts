import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { excelHost } from '../../../src/excel/excel-host';
import { isLive, rememberLive } from '../../../src/host/operations/live-setting';
import type { WorkbookHost } from '../../../src/host/port';
import { openWorkbook, sampleSnapshot } from '../../excel/support/open-sample';
import { startHost } from '../../office-host/boot-node';
import { openPane } from '../support/open-pane';

jest.setTimeout(60_000);

/** Waits until something holds, and fails with what does not. */
async function until(holds: () => boolean): Promise<void> {
  for (let rounds = 0; !holds(); rounds++) {
    if (rounds > 500) throw new Error(`never: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Long enough for events to arrive and be read. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function checked(isOn: boolean, overrides: (host: WorkbookHost) => Partial<WorkbookHost> = () => ({})) {
  const { user, bridge } = startHost({ workbook: openWorkbook(sampleSnapshot('youhao-2026')) });
  const excel = excelHost();
  const host = { ...excel, ...overrides(excel) };
  await rememberLive(host, isOn);
  const { pane } = openPane({
    tools: {
      host,
      checker: {
        check: (snapshot, options) => ({
          result: Promise.resolve(checkWorkbook(snapshot, options)),
          cancel: () => undefined,
        }),
      },
    },
  });
  await pane.check();
  await pane.followLive();
  const state = () => pane.store.getState();
  const sentences = () => state().notice?.sentences.map((one) => one['zh-CN']) ?? [];
  const isUpToDate = () => !state().isStale && !state().isRefreshing;
  return { user, bridge, host, pane, state, sentences, isUpToDate };
}

test('an edit is answered with what it breaks, and again when it is taken back', async () => {
  const { user, state, sentences } = await checked(true);
  user.type('部门支出总表!C9', 61.99);
  await until(() => sentences().length > 0);
  const [what, first] = sentences();
  expect(what).toMatch(/^刚才的修改：牵涉的 \d+ 项关系中有 \d+ 项不成立。$/);
  expect(first).toMatch(/现为 61\.99，应为 0\.51，相差 \+61\.48（万元）。$/);
  expect(state().isStale).toBe(true);
  user.type('部门支出总表!C9', 0.51);
  await until(() => sentences().length === 1);
  expect(sentences()).toEqual([expect.stringMatching(/^刚才的修改：牵涉的 \d+ 项关系全部成立。$/)]);
});

test('when the user pauses, list, verdict and map are those of the edited workbook, and the user stays where they are', async () => {
  const { user, pane, state, isUpToDate } = await checked(true);
  await pane.mark(false);
  const runs: unknown[] = [];
  pane.store.subscribe(({ run }) => runs.push(run));
  user.type('部门支出总表!C8', 61.99);
  await until(() => state().isRefreshing);
  await until(isUpToDate);
  const broken = state().review!;
  const wrong = broken.findings.find(({ address }) => address === 'C8')!;
  expect(broken.outcome).toBe('errors');
  const nodes = broken.maps()[0]!.nodes.flatMap((node) => (node.kind === 'table' ? [node.standing] : []));
  expect(nodes.find(({ table }) => table.sheet === wrong.finding.place.sheet)).toMatchObject({
    worst: 'error',
  });
  expect(state().marked).not.toBe(broken.result);
  pane.ask({ words: '支出' });
  await pane.select(wrong);
  user.type('部门支出总表!D9', 3);
  await until(() => state().isStale);
  await until(isUpToDate);
  expect(state().review).not.toBe(broken);
  expect(state()).toMatchObject({ tab: 'findings', query: { words: '支出' } });
  expect(state().review!.findings.find(({ id }) => id === state().selected)).toMatchObject({ address: 'C8' });
  // All this without the page of a check.
  expect(new Set(runs)).toEqual(new Set([null]));
});

test('edits one after the other are brought up to date once', async () => {
  let readings = 0;
  const { user, isUpToDate, state } = await checked(true, ({ read }) => ({
    read: (...input) => {
      readings++;
      return read(...input);
    },
  }));
  readings = 0;
  for (const amount of [1, 2, 3, 4]) {
    user.type('部门支出总表!C9', amount);
    await settled();
  }
  await until(isUpToDate);
  expect(readings).toBe(1);
  expect(state().review!.outcome).toBe('errors');
});

test('what may have changed the tables themselves is checked as a whole, and edits go on being answered', async () => {
  const { user, sentences, isUpToDate } = await checked(true);
  user.type('部门支出总表!A9', '改了科目');
  await until(() => sentences().length > 0);
  expect(sentences()).toEqual(['已按刚才的修改重新核对全部表格。']);
  expect(isUpToDate()).toBe(true);
  user.type('部门支出总表!C8', 61.99);
  await until(() => sentences()[0]!.startsWith('刚才的修改：'));
});

test('results that cannot be brought up to date say why, stay stale and can be checked again', async () => {
  let isBroken = false;
  const { user, pane, state, isUpToDate } = await checked(true, ({ read }) => ({
    read: (...input) => (isBroken ? Promise.reject(new Error('cut off')) : read(...input)),
  }));
  isBroken = true;
  user.type('部门支出总表!C8', 61.99);
  await until(() => state().notice?.intent === 'error');
  expect(state()).toMatchObject({ isStale: true, isRefreshing: false, notice: { retry: 'check' } });
  isBroken = false;
  await pane.retry('check');
  expect(isUpToDate()).toBe(true);
  expect(state().review!.outcome).toBe('errors');
});

test('a check asked for meanwhile takes over', async () => {
  const { user, pane, state, isUpToDate } = await checked(true);
  user.type('部门支出总表!C8', 61.99);
  await until(() => state().isRefreshing);
  await pane.check();
  expect(isUpToDate()).toBe(true);
  const { review } = state();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(state().review).toBe(review);
});

test('it is off unless the workbook says so, and ends when it is switched off', async () => {
  const { user, host, state, sentences } = await checked(false);
  expect(await isLive(host)).toBe(false);
  const { review } = state();
  user.type('部门支出总表!C9', 61.99);
  await settled();
  expect(sentences()).toEqual([]);
  expect(state()).toMatchObject({ isStale: true, isRefreshing: false, review });
});

test('switched on over stale results, it brings them up to date; switched off, edits only make them stale', async () => {
  const { user, host, pane, state, sentences, isUpToDate } = await checked(false);
  user.type('部门支出总表!C8', 61.99);
  await settled();
  await rememberLive(host, true);
  await pane.followLive();
  await until(isUpToDate);
  expect(state().review!.outcome).toBe('errors');
  await until(() => sentences().join('') === '已按刚才的修改重新核对全部表格。');
  // The answer is to the workbook as it is, in which the cell beside is wrong, not as it was when it was checked first.
  user.type('部门支出总表!C7', 9.1);
  await until(() => /有 \d+ 项不成立/.test(sentences().join('')));
  await until(isUpToDate);
  await rememberLive(host, false);
  await pane.followLive();
  user.type('部门支出总表!C8', 16.99);
  await settled();
  expect(state()).toMatchObject({ isStale: true, isRefreshing: false, review: { outcome: 'errors' } });
});

test('the workbook is listened to once', async () => {
  let listeners = 0;
  const { pane } = await checked(true, ({ watch }) => ({
    watch: (listener) => {
      listeners++;
      return watch(listener);
    },
  }));
  await pane.check();
  await pane.followLive();
  expect(listeners).toBe(1);
});
