import { generateWorkbook } from './generate-workbook';
import { printWorkbook } from './print-grid';

describe('generateWorkbook', () => {
  test('gives the same workbook for the same seed', () => {
    for (const seed of [1, 7, 4711]) {
      expect(printWorkbook(generateWorkbook(seed).grid)).toBe(printWorkbook(generateWorkbook(seed).grid));
      expect(generateWorkbook(seed).truth).toEqual(generateWorkbook(seed).truth);
    }
  });

  test('gives other workbooks for other seeds', () => {
    const texts = new Set([...Array(40).keys()].map((seed) => printWorkbook(generateWorkbook(seed).grid)));
    expect(texts.size).toBe(40);
  });
});
