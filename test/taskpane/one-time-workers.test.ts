import { readFileSync } from 'node:fs';
import { checkWorkbook, workpapersOf } from '../../src/core/check/check-workbook';
import { DEFAULT_OPTIONS } from '../../src/core/check/check-options';
import { draftNarratives } from '../../src/core/narrative/drafting/draft-narrative';
import { openPrevious } from '../../src/core/previous/open-previous';
import { convertibleTables } from '../../src/host/conversion/convertible-tables';
import { planConversion } from '../../src/host/conversion/plan-conversion';
import type { OneTimeWorker } from '../../src/taskpane/ask-worker';
import { fileReader } from '../../src/taskpane/file-reader';
import { workerConversionPlanner } from '../../src/taskpane/worker-conversion-planner';
import { narrativeDrafter } from '../../src/taskpane/narrative-drafter';
import { sampleSnapshot } from '../excel/support/open-sample';
import { toSnapshot } from '../generator/grid';
import { twoYears } from '../generator/two-years';
import { readSample } from '../support/sample';
import { compoundFile } from '../xlsx/support/compound-file';

jest.setTimeout(60_000);

type Listener = ((message: { data: unknown }) => void) | null;

/** What a worker's script sees as its global scope. */
interface Scope {
  onmessage: Listener;
  postMessage: (answer: unknown) => void;
}

/** Runs a worker's script on this thread; messages are copied as between threads. */
async function scriptOf(load: () => Promise<unknown>): Promise<() => OneTimeWorker & { ended: number }> {
  const scope: Scope = { onmessage: null, postMessage: () => undefined };
  Object.assign(globalThis, { self: scope });
  await load();
  return () => {
    const worker = {
      ended: 0,
      onmessage: null as Listener,
      onerror: null,
      terminate: () => void worker.ended++,
      postMessage: (question: unknown) => {
        scope.postMessage = (answer) => worker.onmessage?.({ data: structuredClone(answer) });
        scope.onmessage?.({ data: structuredClone(question) });
      },
    };
    return worker as unknown as OneTimeWorker & { ended: number };
  };
}

/** A file as the browser hands it over. */
const fileOf = (name: string, bytes: Uint8Array): File =>
  ({ name, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) }) as unknown as File;

describe('files', () => {
  let start: Awaited<ReturnType<typeof scriptOf>>;

  beforeAll(async () => {
    start = await scriptOf(() => import('../../src/taskpane/file-worker'));
  });

  test('a workbook is read as everywhere, and its worker ended', async () => {
    const worker = start();
    const bytes = readFileSync('samples/youhao-2026.xlsx');
    const reading = await fileReader(() => worker)(fileOf('youhao-2026.xlsx', bytes));
    expect(reading).toEqual({ ok: true, workbook: readSample('youhao-2026'), warnings: [] });
    expect(worker.ended).toBe(1);
  });

  test.each([
    ['加密.xlsx', compoundFile(['EncryptionInfo', 'EncryptedPackage'], 40), /已加密/],
    ['旧版.xls', compoundFile(['Workbook']), /旧版表格格式/],
    ['空.xlsx', new Uint8Array(), /文件是空的/],
    ['损坏.xlsx', readFileSync('samples/youhao-2026.xlsx').subarray(0, 20_000), /损坏|不完整/],
  ])('%s is refused with the reason', async (name, bytes, reason) => {
    const reading = await fileReader(start)(fileOf(name, bytes));
    expect(reading).toMatchObject({ ok: false, reason: { 'zh-CN': expect.stringMatching(reason) } });
  });

  test('a file that is gone, or a worker that does not start, is told of', async () => {
    const gone = { name: '上年.xlsx', arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await fileReader(start)(gone as unknown as File)).toMatchObject({ ok: false });
    const broken: OneTimeWorker = {
      ...start(),
      postMessage: () => broken.onerror?.call(broken as Worker, { message: 'offline' } as ErrorEvent),
    };
    const reading = await fileReader(() => broken)(fileOf('上年.xlsx', new Uint8Array()));
    expect(reading).toMatchObject({ ok: false, reason: { 'zh-CN': expect.stringMatching(/文件读取失败/) } });
  });
});

test('conversions planned in a worker are those of the host, by the tables of this thread', async () => {
  const start = await scriptOf(() => import('../../src/taskpane/conversion-worker'));
  const result = checkWorkbook(sampleSnapshot('jinlin-2021-final'));
  const tables = convertibleTables(result).slice(1, 3);
  const worker = start();
  const { conversions } = workerConversionPlanner(() => worker)(result, tables, 4);
  expect(await conversions).toEqual(planConversion(result, tables, 4));
  expect((await conversions).map(({ table }) => table)).toEqual(tables);
  expect(worker.ended).toBe(1);
});

test('a plan given up ends its worker', () => {
  const started: unknown[] = [];
  const worker = {
    postMessage: (question: unknown) => void started.push(question),
    terminate: jest.fn(),
  } as unknown as OneTimeWorker;
  const result = checkWorkbook(sampleSnapshot('jinlin-2021-final'));
  const { cancel } = workerConversionPlanner(() => worker)(result, convertibleTables(result), 2);
  cancel();
  expect(started).toHaveLength(1);
  expect(worker.terminate).toHaveBeenCalled();
});

test('narratives drafted in a worker are those of the core, last year’s figures included', async () => {
  const start = await scriptOf(() => import('../../src/taskpane/narrative-worker'));
  const { current, last } = twoYears(126);
  const [snapshot, before] = [toSnapshot(current), toSnapshot(last)];
  const draft = narrativeDrafter(start);
  const alone = checkWorkbook(snapshot);
  const papers = workpapersOf(snapshot);
  expect(await draft(alone)).toEqual(draftNarratives(papers, alone.findings));
  const beside = checkWorkbook(snapshot, DEFAULT_OPTIONS, undefined, { workbook: before });
  const opening = openPrevious(papers.ledger, workpapersOf(before).ledger);
  if (!opening.ok) throw new Error('not compared');
  const compared = draftNarratives({ ...papers, previous: opening.previous }, beside.findings);
  expect(await draft(beside)).toEqual(compared);
  expect(compared[0]!.isCompared).toBe(true);
});
