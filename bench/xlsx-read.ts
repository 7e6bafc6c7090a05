import ExcelJS from 'exceljs';
import { readXlsx } from '../src/xlsx/read-xlsx';

const SHEETS = 4;
const ROWS = 5_000;
const COLUMNS = 12;
const ROUNDS = 6;

/** How reading 240,000 cells compares with an established reader, and whether it stays linear. */
export interface XlsxReadMeasures {
  /** Time exceljs takes ÷ time we take for the same file. */
  readonly xlsxReadVsExceljs: number;
  /** Our time per cell in the whole file ÷ in a file of a tenth of the rows. */
  readonly xlsxReadLinearity: number;
  readonly xlsxReadMs: number;
}

/**
 * Writes a budget-like workbook with exceljs and reads it with both readers, one after the other, so that neither pays for
 * the garbage of the other; the best round of each counts.
 */
export async function measureXlsxRead(): Promise<XlsxReadMeasures> {
  const file = await writeFile(ROWS);
  const smallFile = await writeFile(ROWS / 10);
  const ours = await bestTime(() => {
    read(file);
  });
  const oursSmall = await bestTime(() => {
    read(smallFile);
  });
  const theirs = await bestTime(() => new ExcelJS.Workbook().xlsx.load(file.buffer));
  return {
    xlsxReadVsExceljs: theirs / ours,
    xlsxReadLinearity: ours / 10 / oursSmall,
    xlsxReadMs: ours,
  };
}

function read(file: Uint8Array): void {
  if (!readXlsx(file, 'bench.xlsx').ok) throw new Error('The generated workbook could not be read.');
}

async function writeFile(rows: number): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  for (let sheet = 0; sheet < SHEETS; sheet++) {
    const target = workbook.addWorksheet(`表${sheet + 1}`);
    for (let row = 0; row < rows; row++) target.addRow(rowOf(row));
    for (let column = 3; column <= COLUMNS; column++) target.getColumn(column).numFmt = '#,##0.00';
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Code, name and amounts of two decimals, no two rows alike. */
function rowOf(row: number): (string | number)[] {
  const amounts = Array.from(
    { length: COLUMNS - 2 },
    (_, column) => ((row * 7919 + column * 104_729) % 99_999_989) / 100,
  );
  return [String(2_010_000 + row), `项目支出${row % 3000}`, ...amounts];
}

/** Milliseconds of the fastest of several runs. */
async function bestTime(run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
