import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startHost } from './boot-node';
import { loadWorkbook } from './load-workbook';

const SAMPLES = join(__dirname, '../../samples');
const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));

test.each(files)('%s opens and is read through the client in two round trips', async (file) => {
  const workbook = await loadWorkbook(join(SAMPLES, file));
  const { run, bridge } = startHost({ workbook });
  const sheets = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const ranges = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('values,address'),
    );
    await context.sync();
    return worksheets.items.map(({ name }, index) => ({ name, values: ranges[index]!.values }));
  });
  expect(bridge.roundTrips).toBe(2);
  expect(sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  const read = sheets.flatMap(({ values }) => values.flat()).filter((value) => value !== '');
  const stored = workbook.sheets.flatMap((sheet) => [...sheet.values.entries()]);
  expect(read).toHaveLength(stored.filter(({ value }) => value !== '').length);
  expect(read.length).toBeGreaterThan(500);
});

test('figures, texts and merges are those of the file', async () => {
  const workbook = await loadWorkbook(join(SAMPLES, 'youhao-2026.xlsx'));
  const summary = workbook.sheetNamed('部门收支总表')!;
  expect(summary.values.get(5, 1)).toBe(248.98);
  expect(summary.merges).toContainEqual({ row: 1, column: 0, rows: 1, columns: 4 });
  expect(workbook.sheetNamed('部门收入总表')!.values.get(5, 0)).toBe('028');
});
