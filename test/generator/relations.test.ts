import { generateWorkbook } from './generate-workbook';
import { allRelations } from './relations/all-relations';
import { gapsOf } from './relations/printed-relations';

describe('every relation between printed figures of a generated workbook', () => {
  test.each([...Array(160).keys()])('holds with seed %i', (seed) => {
    const { grid, truth } = generateWorkbook(seed);
    expect(gapsOf(grid, truth, allRelations(truth))).toEqual([]);
  });
});
