import { readSample } from '../support/sample';
import { DEFAULT_OPTIONS } from '../../src/core/check/check-options';
import type { CheckProgress } from '../../src/core/check/check-progress';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import { changesOf } from '../../src/core/previous/changes';
import { PreviousYear } from '../../src/core/previous/previous-year';
import { workerChecker, type CheckWorker } from '../../src/taskpane/worker-checker';
import { toSnapshot } from '../generator/grid';
import { twoYears } from '../generator/two-years';
import { fakeHost } from './support/fake-host';

/** What the worker's script sees as its global scope. */
const scope: {
  onmessage: ((message: { data: unknown }) => void) | null;
  postMessage: (answer: unknown) => void;
} = { onmessage: null, postMessage: () => undefined };

type CountingWorker = CheckWorker & { terminated: number };

/** The worker's own script, run on this thread; messages are copied as between threads. */
function startWorker(): CountingWorker {
  const worker: CountingWorker = {
    terminated: 0,
    onmessage: null,
    onerror: null,
    terminate: () => void worker.terminated++,
    postMessage: (snapshot: unknown) => {
      scope.postMessage = (answer) => receive(worker, structuredClone(answer));
      scope.onmessage?.({ data: structuredClone(snapshot) });
    },
  };
  return worker;
}

function receive(worker: CheckWorker, data: unknown): void {
  (worker.onmessage as ((message: { data: unknown }) => void) | null)?.({ data });
}

beforeAll(async () => {
  Object.assign(globalThis, { self: scope });
  await import('../../src/taskpane/check-worker');
});

test('the result of the worker is that of the engine', async () => {
  const worker = startWorker();
  const snapshot = readSample('youhao-2026');
  const heard: CheckProgress[] = [];
  const result = await workerChecker(() => worker).check(
    snapshot,
    DEFAULT_OPTIONS,
    (step) => heard.push(step),
    null,
  ).result;
  const { verdicts, findings, counts, recognition, balancedTables } = checkWorkbook(snapshot);
  const linesOf = ({ tables }: typeof recognition) =>
    tables.map(({ lanes }) => lanes.map(({ lines }) => lines));
  expect(linesOf(result.recognition)).toEqual(linesOf(recognition));
  expect(result.snapshot).toBe(snapshot);
  expect(result.balancedTables).toEqual(balancedTables);
  expect({ verdicts: result.verdicts.length, counts: result.counts }).toEqual({
    verdicts: verdicts.length,
    counts,
  });
  expect(result.findings).toEqual(findings);
  expect(result.ledger.entries[0]!.table).toBe(result.recognition.tables[0]);
  expect(worker.terminated).toBe(1);
  expect(heard.filter(({ step }) => step === 'recognising')).toHaveLength(snapshot.sheets.length);
  expect(heard.slice(-2)).toEqual([
    { step: 'judging', tables: result.recognition.tables.length },
    { step: 'diagnosing', open: verdicts.length },
  ]);
});

test('last year’s tables come back beside this year’s', async () => {
  const { current, last } = twoYears(3);
  const source = { workbook: toSnapshot(last) };
  const { result } = workerChecker(startWorker).check(
    toSnapshot(current),
    DEFAULT_OPTIONS,
    () => undefined,
    source,
  );
  const { ledger, lastYear } = await result;
  if (!lastYear?.ok) throw new Error('not compared');
  const changes = changesOf(new PreviousYear(ledger, lastYear.ledger));
  expect(changes.flatMap(({ rows }) => rows).length).toBeGreaterThan(20);
  expect(changes[0]!.table).toBe(ledger.entries[0]!.table);
});

const silent = (): CountingWorker => ({ ...startWorker(), postMessage: () => undefined });

test.each<[string, (worker: CheckWorker) => void]>([
  ['the engine', (worker) => receive(worker, { failure: 'boom' })],
  [
    'the worker',
    (worker) => (worker.onerror as ((event: { message: string }) => void) | null)?.({ message: 'boom' }),
  ],
])('a failure of %s rejects', async (_, fail) => {
  const worker = silent();
  const { snapshot } = await fakeHost(['表']).read();
  const { result } = workerChecker(() => worker).check(snapshot, DEFAULT_OPTIONS, () => undefined, null);
  fail(worker);
  await expect(result).rejects.toThrow('boom');
});

test('cancelling ends the worker', async () => {
  let terminated = 0;
  const worker: CheckWorker = { ...silent(), terminate: () => void terminated++ };
  const { snapshot } = await fakeHost(['表']).read();
  workerChecker(() => worker)
    .check(snapshot, DEFAULT_OPTIONS, () => undefined, null)
    .cancel();
  expect(terminated).toBe(1);
});
