import { excelHost } from '../../src/excel/excel-host';
import { applyCorrections, undoCorrections } from '../../src/host/operations/correct';
import type { Validation } from '../../src/host/operations/validate';
import type { WorkbookHost } from '../../src/host/port';
import { startHost } from '../office-host/boot-node';
import { clone } from '../office-host/model/clone';
import { snapshot } from '../office-host/model/snapshot';
import { EXCEL_2021 } from '../office-host/wire/requirement-sets';
import { sceneOf, sweep } from './support/sweep';

const MINUTES = 60_000;

/** Figures, a formula over a constant, a constant over a formula, a figure over text. */
const correct = (host: WorkbookHost, { reading }: Validation) => {
  const sheet = reading.snapshot.sheets.findIndex(({ name }) => name === '部门支出总表');
  return applyCorrections(host, reading, [
    { place: { sheet, row: 7, column: 2 }, before: { constant: 61.99 }, after: { constant: 16.99 } },
    { place: { sheet, row: 13, column: 3 }, before: { constant: 4 }, after: { formula: '=C14-E14' } },
    {
      place: { sheet, row: 21, column: 2 },
      before: { formula: '=SUM(D22:H22)' },
      after: { constant: 12.77 },
    },
    { place: { sheet, row: 15, column: 4 }, before: { constant: '86.00' }, after: { constant: 86 } },
    { place: { sheet, row: 8, column: 2 }, before: { constant: '0.51' }, after: { constant: 0.51 } },
  ]);
};

test(
  'whatever fails, corrections are written all or none',
  async () => {
    const { traces, survivors, completed } = await sweep(await sceneOf(EXCEL_2021, false), correct);
    expect(survivors).toEqual([]);
    expect(traces).toBeGreaterThan(20);
    // Everything is written and only the last acknowledgement is lost for good: nobody can tell any more.
    expect(completed.filter(({ isReported }) => !isReported).map(({ name }) => name)).toEqual([
      'request 4 done but reported failed, then a crash',
      'request 4 never answered, done, then a crash',
    ]);
  },
  2 * MINUTES,
);

test(
  'whatever fails, corrections are taken back all or none, and clearing finishes it',
  async () => {
    const scene = await sceneOf(EXCEL_2021, false);
    const { workbook } = startHost({ workbook: clone(scene.start) });
    const { journal } = await correct(excelHost(), scene.validation);
    expect(snapshot(workbook)).not.toEqual(scene.original);
    const undo = (host: WorkbookHost) => undoCorrections(host, journal);
    const { survivors } = await sweep({ ...scene, start: workbook }, undo);
    // Nothing was begun, so the corrections stand.
    expect(survivors.filter((name) => !name.startsWith('request 1 '))).toEqual([]);
  },
  2 * MINUTES,
);

test('protected cells are left out where that is wanted, and told of', async () => {
  const { validation, start } = await sceneOf(EXCEL_2021, false);
  const { workbook } = startHost({ workbook: clone(start) });
  const sheet = (name: string) => validation.reading.snapshot.sheets.findIndex((one) => one.name === name);
  const locked = {
    place: { sheet: sheet('部门收入总表'), row: 5, column: 4 },
    before: { constant: 249.98 },
    after: { constant: 248.98 },
  };
  const free = {
    place: { sheet: sheet('部门支出总表'), row: 7, column: 2 },
    before: { constant: 61.99 },
    after: { constant: 16.99 },
  };
  const host = excelHost();
  await expect(applyCorrections(host, validation.reading, [locked, free])).rejects.toMatchObject({
    kind: 'protected',
  });
  expect(snapshot(workbook)).toEqual(snapshot(start));
  const outcome = await applyCorrections(host, validation.reading, [locked, free], 'leave-out');
  expect(outcome.locked).toEqual([locked]);
  expect(workbook.sheetNamed('部门支出总表')!.values.get(7, 2)).toBe(16.99);
  await undoCorrections(host, outcome.journal);
  expect(snapshot(workbook)).toEqual(snapshot(start));
});
