import { excelHost } from '../../src/excel/excel-host';
import { kindAt, numberAt, textAt } from '../../src/core/snapshot/cells';
import { CellKind } from '../../src/core/snapshot/workbook-snapshot';
import { startHost } from '../office-host/boot-node';
import { IMPATIENCE } from './support/faults';

/** What Excel on the web accepts in one message. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const block = (rows: number, columns: number, cell: (row: number, column: number) => unknown) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => cell(row, column)),
  );

test('a thousand sheets take four round trips', async () => {
  const { user, bridge } = startHost();
  for (let number = 2; number <= 1000; number++) {
    user.addSheet(`Sheet${number}`);
    user.paste(`Sheet${number}!B2`, [['合计', number]]);
  }
  const { snapshot, sheets } = await excelHost().read();
  expect(bridge.roundTrips).toBe(4);
  expect(new Set(sheets).size).toBe(1000);
  expect(numberAt(snapshot.sheets[999]!, 1, 2)).toBe(1000);
});

test('a million formatted rows without values cost nothing', async () => {
  const { user, bridge } = startHost();
  user.format('A1:Z1000000', 'fill.color', '#FFFFCC');
  user.type('B3', '合计');
  const { snapshot } = await excelHost().read();
  expect(snapshot.sheets[0]!.rowCount).toBe(3);
  expect(Math.max(...bridge.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(10_000);
});

test('what is too large for one message comes in as few as fit', async () => {
  const { user, bridge } = startHost();
  user.paste(
    'A1',
    block(60_000, 12, (row, column) => row * 1000 + column + 0.25),
  );
  const { snapshot } = await excelHost().read();
  const sizes = bridge.log.map(({ responseBytes }) => responseBytes);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  expect(bridge.roundTrips).toBeLessThanOrEqual(
    2 + 2 * Math.ceil(sizes.reduce((a, b) => a + b) / PAYLOAD_LIMIT),
  );
  expect(numberAt(snapshot.sheets[0]!, 59_999, 11)).toBe(59_999_011.25);
}, 60_000);

test('answers Excel finds too large are asked for in parts', async () => {
  const { user, bridge } = startHost({ payloadLimit: 40_000 });
  user.paste(
    'A1',
    block(1000, 3, (row, column) => `一般公共预算财政拨款${row}-${column}`),
  );
  const { snapshot } = await excelHost().read();
  expect(textAt(snapshot, snapshot.sheets[0]!, 999, 2)).toBe('一般公共预算财政拨款999-2');
  expect(bridge.roundTrips).toBeLessThan(20);
});

test('one row that is too large is told', async () => {
  const { user } = startHost({ payloadLimit: 5_000 });
  user.type('A1', '长'.repeat(3000));
  await expect(excelHost().read()).rejects.toMatchObject({ kind: 'too-large' });
});

test('texts are not formulas, whatever they begin with', async () => {
  const { user } = startHost();
  user.type('A1', "'=1+1");
  user.type('A2', '=1+1');
  user.type('A3', '#N/A');
  const [sheet] = (await excelHost().read()).snapshot.sheets;
  expect([0, 1, 2].map((row) => kindAt(sheet!, row, 0))).toEqual([
    CellKind.Text,
    CellKind.Number,
    CellKind.Error,
  ]);
  expect([...sheet!.formulas.values()]).toEqual(['=1+1']);
});

describe('while a cell is being edited', () => {
  test('reading waits until it is done', async () => {
    const { user, bridge } = startHost();
    user.type('A1', 1);
    bridge.beginCellEdit();
    setTimeout(() => bridge.endCellEdit(), 5);
    const { snapshot } = await excelHost({ answer: 1000, pauses: [2, 4, 8, 16, 32] }).read();
    expect(numberAt(snapshot.sheets[0]!, 0, 0)).toBe(1);
  });

  test('it gives up after a while, in plain words', async () => {
    const { bridge } = startHost();
    bridge.beginCellEdit();
    await expect(excelHost(IMPATIENCE).read()).rejects.toMatchObject({
      kind: 'busy',
      sentence: { 'zh-CN': expect.stringContaining('按回车键') },
    });
  });
});

test('a sheet deleted meanwhile is told', async () => {
  const { user, bridge } = startHost();
  user.addSheet('支出');
  bridge.fail(2, { kind: 'meanwhile', happen: () => user.deleteSheet('支出') });
  await expect(excelHost().read()).rejects.toMatchObject({ kind: 'gone' });
});

test('a sheet renamed meanwhile is read all the same', async () => {
  const { user, bridge } = startHost();
  user.addSheet('支出');
  user.type('支出!A1', 5);
  bridge.fail(2, { kind: 'meanwhile', happen: () => user.renameSheet('支出', '收入') });
  const { snapshot } = await excelHost().read();
  expect(numberAt(snapshot.sheets[1]!, 0, 0)).toBe(5);
});
