import { readFileSync, readdirSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { cellAddress } from '../../../src/core/snapshot/address';
import { isOwnRemark } from '../../../src/host/marks/signature';
import { markFindings } from '../../../src/host/operations/mark';
import { contentOf } from '../../excel/support/open-sample';
import { cleared, openWell, partsOf, rewrittenEntries } from '../support/marking';

// Whole checks of real workbooks, some of them twice in one test.
jest.setTimeout(60_000);

const OCCASION = { language: 'zh-CN', date: new Date(2026, 0, 31, 9, 5), isReportShown: false } as const;

async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  const reading = await workbook.host.read();
  await markFindings(workbook.host, reading, checkWorkbook(reading.snapshot), OCCASION);
  return workbook.save();
}

describe.each(readdirSync('samples'))('%s', (name) => {
  const original = new Uint8Array(readFileSync(`samples/${name}`));
  let copy: Uint8Array;

  beforeAll(async () => {
    copy = await marked(original);
  });

  test('nothing done is nothing changed', () => {
    expect(Buffer.from(openWell(original).save()).equals(Buffer.from(original))).toBe(true);
  });

  test('only what the marks touch is written anew', () => {
    const findings = checkWorkbook(openWell(original).snapshot).findings;
    const sheets = new Set(findings.map(({ place }) => `xl/worksheets/sheet${place.sheet + 1}.xml`));
    const touched = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      ...sheets,
    ];
    expect(rewrittenEntries(original, copy).sort()).toEqual(touched.sort());
  });

  test('the content is read as before', () => {
    expect(contentOf(openWell(copy).snapshot)).toEqual(contentOf(openWell(original).snapshot));
  });

  test('marking again gives the same file', async () => {
    expect(Buffer.from(await marked(copy)).equals(Buffer.from(copy))).toBe(true);
  });

  test('clearing gives back every part, in its place', async () => {
    const back = partsOf(await cleared(copy));
    expect([...back.keys()]).toEqual([...partsOf(original).keys()]);
    expect(back).toEqual(partsOf(original));
  });

  test('an independent reader sees the notes and the same values', async () => {
    const before = new ExcelJS.Workbook();
    const after = new ExcelJS.Workbook();
    await before.xlsx.load(original.slice().buffer);
    await after.xlsx.load(copy.slice().buffer);
    for (const sheet of before.worksheets) {
      expect(after.getWorksheet(sheet.name)!.getSheetValues()).toEqual(sheet.getSheetValues());
    }
    const { sheets, remarks } = await openWell(copy).host.readMarks();
    for (const remark of remarks) {
      expect(isOwnRemark(remark)).toBe(true);
      const sheet = after.getWorksheet(sheets.find(({ key }) => key === remark.sheet)!.name)!;
      const { note } = sheet.getCell(cellAddress(remark.row, remark.column));
      const runs = (note as ExcelJS.Comment).texts!.map(({ text }) => text);
      expect(runs.join('')).toBe(remark.text);
    }
    const report = after.getWorksheet('校验报告')!;
    expect(report.getCell('A1').value).toBe('校验报告');
    expect(Object.keys((report as unknown as { tables: object }).tables)).toEqual(['BudgetCheckReport']);
  });
});
