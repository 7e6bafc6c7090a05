import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { clearMarks } from '../../../src/host/operations/clear';
import { comparisonLike } from '../../support/new-sheet';
import { annotated, openWell, partText, partsOf, rewrittenEntries } from '../support/marking';
import { workbookFiles, writeWorkbook } from '../support/package-writer';
import { SheetView } from '../support/readings';
import { zip } from '../support/zip-writer';

const SAMPLE = new Uint8Array(readFileSync('samples/youhao-2026.xlsx'));

async function withSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  await workbook.host.addSheets([comparisonLike()]);
  return workbook.save();
}

test('another program reads the sheet as it is meant', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await withSheet(SAMPLE)).slice().buffer);
  const sheet = book.worksheets.at(-1)!;
  expect(sheet.name).toBe('对比上年');
  expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
  expect(sheet.getCell('A3').value).toBe('=HYPERLINK("http://example.org")');
  expect(sheet.getCell('A4').value).toBe('2101501');
  expect(sheet.getCell('B3')).toMatchObject({ value: 12.5, numFmt: '#,##0.00' });
  expect(sheet.getCell('D3').value).toEqual({ formula: 'C3-B3', result: -2.5 });
  const thin = { style: 'thin' };
  expect(sheet.getCell('D3').border).toMatchObject({ left: thin, right: thin, top: thin, bottom: thin });
  expect(sheet.getCell('C3').border ?? {}).toEqual({});
  expect(sheet.model.merges).toEqual(['A1:D1']);
  expect(sheet.getColumn(1).width).toBe(20);
});

test('the sheets of the user stay as they were, byte for byte', async () => {
  const copy = await withSheet(SAMPLE);
  const rewritten = rewrittenEntries(SAMPLE, copy);
  expect(rewritten.filter((part) => part.startsWith('xl/worksheets/'))).toEqual([]);
});

test('the chart shows names and figures of the sheet itself', async () => {
  const copy = await withSheet(SAMPLE);
  const chart = partText(copy, 'xl/charts/chart1.xml');
  expect(chart).toContain("<c:f>'对比上年'!$A$3:$A$4</c:f>");
  expect(chart).toContain("<c:f>'对比上年'!$D$3:$D$4</c:f>");
  expect([...partsOf(copy).keys()]).toContain('xl/drawings/_rels/drawing1.xml.rels');
});

test('a second sheet gets another name, parts and styles of its own', async () => {
  const twice = await withSheet(await withSheet(SAMPLE));
  expect(
    openWell(twice)
      .snapshot.sheets.slice(-2)
      .map(({ name }) => name),
  ).toEqual(['对比上年', '对比上年(2)']);
  expect([...partsOf(twice).keys()]).toContain('xl/charts/chart2.xml');
});

test('clearing marks takes no style from the sheet', async () => {
  const marked = await annotated(await withSheet(SAMPLE), ['A1']);
  const workbook = openWell(marked);
  await clearMarks(workbook.host);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook.save().slice().buffer);
  expect(book.getWorksheet('对比上年')!.getCell('B3').numFmt).toBe('#,##0.00');
});

test('a workbook without styles takes a sheet', async () => {
  const bytes = writeWorkbook({ sheets: [{ data: '' }] });
  const view = new SheetView(openWell(await withSheet(bytes)).snapshot, 1);
  expect(view.value('A3')).toBe('=HYPERLINK("http://example.org")');
});

test('a workbook whose structure is protected takes none', async () => {
  const files = workbookFiles({ sheets: [{ data: '' }] }).map((file) =>
    file.name === 'xl/workbook.xml'
      ? {
          ...file,
          content: String(file.content).replace(
            '<sheets>',
            '<workbookProtection lockStructure="1"/><sheets>',
          ),
        }
      : file,
  );
  await expect(openWell(zip(files)).host.addSheets([comparisonLike()])).rejects.toMatchObject({
    kind: 'protected',
  });
});
