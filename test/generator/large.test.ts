import { Decimal } from 'decimal.js';
import type { SheetGrid } from './grid';
import { largeWorkbook } from './large';

const workbook = largeWorkbook(60_000, 3);

function cells(sheets: readonly SheetGrid[]): number {
  return sheets.reduce(
    (sum, sheet) => sum + sheet.rows.reduce((count, row) => count + row.filter(Boolean).length, 0),
    0,
  );
}

function amount(row: SheetGrid['rows'][number], column: number): Decimal {
  return new Decimal(Number(row[column]?.value ?? 0));
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, one) => total.plus(one), new Decimal(0));
}

test('has about as many cells as asked for', () => {
  expect(cells(workbook.sheets)).toBeGreaterThan(60_000);
  expect(cells(workbook.sheets)).toBeLessThan(90_000);
});

test('every sheet has a name of its own that Excel accepts', () => {
  const names = workbook.sheets.map((sheet) => sheet.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31)).toEqual([]);
});

test('every line of a spending table sums its columns and the lines below it', () => {
  const tables = workbook.sheets.filter(
    (sheet) => sheet.name.endsWith('支出总表') && !sheet.name.includes('收支'),
  );
  expect(tables.length).toBeGreaterThan(2);
  for (const sheet of tables) {
    const rows = sheet.rows.slice(3);
    for (const row of rows) {
      expect(amount(row, 2).eq(sum([3, 4, 5, 6, 7].map((column) => amount(row, column))))).toBe(true);
      const code = String(row[0]?.value ?? '');
      const below = rows.filter((other) => isChild(String(other[0]?.value ?? ''), code));
      if (below.length > 0) expect(amount(row, 2).eq(sum(below.map((other) => amount(other, 2))))).toBe(true);
    }
  }
});

test('the projects add up to what the department spends on projects', () => {
  const [department] = workbook.sheets.filter((sheet) => sheet.name.startsWith('450支出总表'));
  const projects = workbook.sheets.find((sheet) => sheet.name === '450项目支出表')!;
  const listed = sum(projects.rows.slice(4).map((row) => amount(row, 2)));
  expect(listed.eq(amount(projects.rows[3]!, 2))).toBe(true);
  expect(listed.eq(amount(department!.rows[3]!, 4))).toBe(true);
});

function isChild(code: string, parent: string): boolean {
  const length = parent === '' ? 3 : parent.length + 2;
  return code.length === length && code.startsWith(parent);
}
