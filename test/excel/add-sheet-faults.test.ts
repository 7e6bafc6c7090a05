import { excelHost } from '../../src/excel/excel-host';
import { addSheet } from '../../src/host/operations/add-sheet';
import { comparisonLike } from '../support/new-sheet';
import { startHost } from '../office-host/boot-node';
import { EXCEL_2021 } from '../office-host/wire/requirement-sets';
import { disputedWorkbook } from './support/disputed-workbook';
import { crashAt, IMPATIENCE } from './support/faults';
import { sceneOf, sweep } from './support/sweep';

const MINUTES = 60_000;

test(
  'whatever fails, a sheet is added and told of, or gone, or cleared',
  async () => {
    const { traces, survivors, completed } = await sweep(await sceneOf(EXCEL_2021, false), (host) =>
      addSheet(host, comparisonLike()),
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
  2 * MINUTES,
);

test('where nobody can tell whether the sheet is there, that is what is said', async () => {
  const running = startHost({ workbook: disputedWorkbook() });
  crashAt(running, 3, { kind: 'after', code: 'GeneralException' });
  await expect(addSheet(excelHost(IMPATIENCE), comparisonLike())).rejects.toMatchObject({
    kind: 'unconfirmed',
  });
});
