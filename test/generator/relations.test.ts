import { generateWorkbook } from './generate-workbook';
import { gapsOf } from './printed-relations';

describe('every printed sum of a generated workbook', () => {
  test.each([...Array(120).keys()])('holds with seed %i', (seed) => {
    const { grid, truth } = generateWorkbook(seed);
    expect(gapsOf(grid, truth)).toEqual([]);
  });
});
