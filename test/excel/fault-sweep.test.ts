import { checkWorkbook } from '../../src/core/check/check-workbook';
import { clearMarks } from '../../src/host/operations/clear';
import { validateWorkbook } from '../../src/host/operations/validate';
import { EXCEL_2021, EXCEL_365 } from '../office-host/wire/requirement-sets';
import { mark, markSome, sceneOf, sweep } from './support/sweep';

const MINUTES = 60_000;

describe.each([
  ['Excel 2021', EXCEL_2021],
  ['Excel 365', EXCEL_365],
] as const)('whatever fails in %s, clearing restores the workbook', (_version, requirements) => {
  test(
    'validating leaves nothing to clear',
    async () => {
      const aftermath = await sweep(await sceneOf(requirements, false), (host) =>
        validateWorkbook(host, checkWorkbook),
      );
      expect(aftermath).toEqual({ traces: 0, completed: [], survivors: [] });
    },
    2 * MINUTES,
  );

  test.each([
    ['marking', mark, false],
    ['marking again', mark, true],
    ['marking single cells', markSome, false],
    ['marking single cells again', markSome, true],
    ['clearing', clearMarks, true],
  ] as const)(
    '%s',
    async (_name, operation, isMarked) => {
      const { traces, survivors, completed } = await sweep(await sceneOf(requirements, isMarked), operation);
      expect(traces).toBeGreaterThan(20);
      expect(survivors).toEqual([]);
      expect(completed).toEqual([]);
    },
    5 * MINUTES,
  );
});
