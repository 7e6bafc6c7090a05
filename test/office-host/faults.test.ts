import fc from '../support/fast-check';
import { startHost } from './boot-node';
import type { Fault } from './faults';
import { utf8Length } from './utf8-length';

/** Writes 1, 2, 3 into A1, A2, A3: in one round trip each, or all in one. */
const write = (run: typeof Excel.run, syncs: 'one' | 'each') =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const row of [1, 2, 3]) {
      sheet.getRange(`A${row}`).values = [[row]];
      if (syncs === 'each') await context.sync();
    }
    await context.sync();
  });

const written = ({ workbook }: ReturnType<typeof startHost>) =>
  [...workbook.activeSheet.values.entries()].map(({ value }) => value);

describe('a failing request', () => {
  test.each<{ fault: Fault; code: string; left: number[] }>([
    {
      fault: { kind: 'http', status: 503, code: 'ServiceUnavailable' },
      code: 'ServiceUnavailable',
      left: [1],
    },
    { fault: { kind: 'batch', code: 'GeneralException' }, code: 'GeneralException', left: [1] },
    { fault: { kind: 'after', code: 'GeneralException' }, code: 'GeneralException', left: [1, 2] },
  ])('$fault.kind: the second of three', async ({ fault, code, left }) => {
    const host = startHost();
    host.bridge.fail(2, fault);
    await expect(write(host.run, 'each')).rejects.toMatchObject({ code });
    expect(written(host)).toEqual(left);
    expect(host.bridge.roundTrips).toBe(2);
  });

  test('action: what came before it is applied, wherever it fails', async () => {
    const whole = startHost();
    await write(whole.run, 'one');
    const actions = whole.bridge.log[0]!.request.Actions;
    for (const at of actions.keys()) {
      const host = startHost();
      host.bridge.fail(1, { kind: 'action', at, code: 'InternalServerError' });
      await expect(write(host.run, 'one')).rejects.toMatchObject({ code: 'InternalServerError' });
      const writesBefore = actions.slice(0, at).filter(({ Name }) => Name === 'Values').length;
      expect(written(host)).toEqual([1, 2, 3].slice(0, writesBefore));
    }
  });

  test('only the one chosen fails; the next goes through', async () => {
    const host = startHost();
    host.bridge.fail(1, { kind: 'batch', code: 'GeneralException' });
    await expect(write(host.run, 'one')).rejects.toMatchObject({ code: 'GeneralException' });
    await write(host.run, 'one');
    expect(written(host)).toEqual([1, 2, 3]);
  });

  test('says at which statement', async () => {
    const host = startHost();
    host.bridge.fail(1, { kind: 'action', at: 4, code: 'GeneralException' });
    await expect(write(host.run, 'one')).rejects.toMatchObject({
      debugInfo: { errorLocation: expect.stringMatching(/^\w+\.\w+$/), statement: expect.any(String) },
    });
  });
});

describe('an answer', () => {
  test('may come late', async () => {
    const host = startHost();
    host.bridge.fail(1, { kind: 'delay', milliseconds: 20 });
    const writing = write(host.run, 'one');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(written(host)).toEqual([]);
    await writing;
    expect(written(host)).toEqual([1, 2, 3]);
  });

  test.each([
    { applied: true, left: [1] },
    { applied: false, left: [] },
  ])('may never come, the request applied: $applied', async ({ applied, left }) => {
    const host = startHost();
    host.bridge.fail(1, { kind: 'drop', applied });
    let settled = false;
    void write(host.run, 'each').finally(() => (settled = true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(settled).toBe(false);
    expect(written(host)).toEqual(left);
  });
});

test('the user may act in between', async () => {
  const host = startHost();
  host.user.addSheet('支出');
  host.bridge.fail(2, { kind: 'meanwhile', happen: () => host.user.deleteSheet('支出') });
  const writing = host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('支出');
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
});

describe('while a cell is being edited', () => {
  test('requests are refused', async () => {
    const host = startHost();
    host.bridge.beginCellEdit();
    await expect(write(host.run, 'one')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(written(host)).toEqual([]);
    host.bridge.endCellEdit();
    await write(host.run, 'one');
    expect(written(host)).toEqual([1, 2, 3]);
  });

  test('requests that may wait do so', async () => {
    const host = startHost();
    host.bridge.beginCellEdit();
    const writing = host.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(written(host)).toEqual([]);
    host.bridge.endCellEdit();
    await writing;
    expect(written(host)).toEqual([1]);
  });
});

test('bytes are counted as UTF-8 encodes them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});

describe('limits', () => {
  const block = (rows: number) => Array.from({ length: rows }, () => ['一般公共预算财政拨款']);

  const writeBlock = (run: typeof Excel.run, rows: number) =>
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${rows}`).values = block(rows);
      await context.sync();
    });

  test('a request too large is not carried out', async () => {
    const { run, workbook, bridge } = startHost({ payloadLimit: 20_000 });
    await expect(writeBlock(run, 1000)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(workbook.activeSheet.values.extent()).toBeUndefined();
    expect(bridge.log[0]!.requestBytes).toBeGreaterThan(30_000);
  });

  test('an answer too large is not given', async () => {
    const { run, workbook, user, bridge } = startHost({ payloadLimit: 20_000 });
    user.paste('A1', block(1000));
    const reading = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(bridge.log[0]!.responseBytes).toBeGreaterThan(30_000);
    expect(workbook.activeSheet.values.get(0, 0)).toBe('一般公共预算财政拨款');
  });

  test('are five megabytes of UTF-8 unless said otherwise', async () => {
    const { run } = startHost();
    await writeBlock(run, 100_000);
    await expect(writeBlock(run, 200_000)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test('no range of more than five million cells is read', async () => {
    const { run } = startHost();
    const read = (address: string) =>
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
      });
    await expect(read('A1:F1000000')).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
  });
});
