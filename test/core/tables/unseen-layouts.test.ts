import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { recogniseTables } from '../../../src/core/tables/recognise';
import { generateWorkbook } from '../../generator/generate-workbook';
import { differencesFrom } from '../../support/compare-recognition';

/** Seeds of the workbooks every run looks at; `npm run accuracy` looks at thousands. */
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

describe.each(['budget', 'final'] as const)('a %s set in a layout never seen before', (stage) => {
  it.each(SEEDS)('is read as its author meant it (seed %i)', (seed) => {
    const workbook = generateWorkbook(seed, { stage });
    expect(differencesFrom(workbook, recogniseTables(workbook.snapshot))).toEqual([]);
  });

  it.each(SEEDS)('raises no error when it is correct (seed %i)', (seed) => {
    const workbook = generateWorkbook(seed, { stage, rounding: 'exact' });
    const errors = checkWorkbook(workbook.snapshot).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message['zh-CN'])).toEqual([]);
  });
});
