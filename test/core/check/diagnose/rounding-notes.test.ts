import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { generateWorkbook } from '../../../generator/generate-workbook';

const SEEDS = Array.from({ length: 8 }, (_, seed) => seed);

test('a figure that rounding sets apart from several sums by as much has one note', () => {
  const notes = SEEDS.flatMap((seed) =>
    checkWorkbook(
      generateWorkbook(seed, { stage: 'final', rounding: 'independent' }).snapshot,
    ).findings.flatMap(({ rule, shape, place, difference }) =>
      rule === 'rounding' && shape === null && difference !== null
        ? [[seed, place.sheet, place.row, place.column, Math.abs(difference.fen)].join('/')]
        : [],
    ),
  );
  expect(notes.length).toBeGreaterThan(20);
  expect(new Set(notes).size).toBe(notes.length);
});
