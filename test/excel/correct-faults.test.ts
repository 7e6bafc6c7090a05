import { applyCorrections } from '../../src/host/operations/correct';
import { EXCEL_2021 } from '../office-host/wire/requirement-sets';
import { sceneOf, sweep, type Operation } from './support/sweep';

const MINUTES = 60_000;

/** Figures, a formula over a constant, a constant over a formula, a figure over text. */
const correct: Operation = (host, { reading }) => {
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
