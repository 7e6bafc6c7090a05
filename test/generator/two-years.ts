import { generateWorkbook } from './generate-workbook';
import { copyWorkbook, type WorkbookGrid } from './grid';

/** One department's workbooks of two years, and both years in one workbook, last year's sheets behind this year's. */
export interface TwoYears {
  readonly current: WorkbookGrid;
  readonly last: WorkbookGrid;
  readonly both: WorkbookGrid;
  /** Numbers of last year's sheets in {@link both}. */
  readonly lastSheets: readonly number[];
}

export function twoYears(seed: number): TwoYears {
  const current = generateWorkbook(seed).grid;
  const last = generateWorkbook(seed, { isLastYear: true }).grid;
  const lent = copyWorkbook(last).sheets.map((sheet) => ({
    ...sheet,
    name: `上年${sheet.name}`.slice(0, 31),
  }));
  return {
    current,
    last,
    both: { name: current.name, sheets: [...current.sheets, ...lent] },
    lastSheets: lent.map((_, index) => current.sheets.length + index),
  };
}
