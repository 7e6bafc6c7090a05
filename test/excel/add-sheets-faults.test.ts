import { excelHost } from '../../src/excel/excel-host';
import { addSheets } from '../../src/host/operations/add-sheets';
import { comparisonLike } from '../support/new-sheet';
import { startHost } from '../office-host/boot-node';
import { EXCEL_2021 } from '../office-host/wire/requirement-sets';
import { disputedWorkbook } from './support/disputed-workbook';
import { crashAt, IMPATIENCE } from './support/faults';
import { sceneOf, sweep } from './support/sweep';

const MINUTES = 60_000;

test.each([1, 3])(
  'whatever fails, sheets (%i) are added and told of, or gone, or cleared',
  async (count) => {
    const sheets = Array.from({ length: count }, comparisonLike);
    const { traces, survivors, completed } = await sweep(await sceneOf(EXCEL_2021, false), (host) =>
      addSheets(host, sheets),
    );
    expect(survivors).toEqual([]);
    expect(traces).toBeGreaterThan(20);
    expect(completed.filter(({ isReported }) => isReported).map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'request 3 late',
        'request 3 done but reported failed',
        'request 3 never answered, done',
      ]),
    );
    // The name is given, and from then on nothing gets through: nobody can tell any more.
    for (const { name } of completed.filter(({ isReported }) => !isReported)) {
      expect(name).toMatch(
        /^request 3 (done but reported failed|never answered, done|failed at action \d+), then a crash$/,
      );
    }
  },
  5 * MINUTES,
);

test('where nobody can tell whether the sheet is there, that is what is said', async () => {
  const running = startHost({ workbook: disputedWorkbook() });
  crashAt(running, 3, { kind: 'after', code: 'GeneralException' });
  await expect(addSheets(excelHost(IMPATIENCE), [comparisonLike()])).rejects.toMatchObject({
    kind: 'unconfirmed',
  });
});
