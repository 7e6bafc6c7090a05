import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { isOwnHighlight, isOwnRemark, signRemark } from '../../../src/host/marks/signature';
import { clearMarks } from '../../../src/host/operations/clear';
import { markFindings } from '../../../src/host/operations/mark';
import { readXlsx } from '../../../src/xlsx/read-xlsx';
import { contentOf } from '../../excel/support/open-sample';
import { annotated, cleared, openWell, partText, partsOf } from '../support/marking';
import { writeWorkbook } from '../support/package-writer';
import { SheetView } from '../support/readings';

// Whole checks of a real workbook, several of them in one test.
jest.setTimeout(60_000);

const OCCASION = { language: 'zh-CN', date: new Date(2026, 0, 31, 9, 5), isReportShown: false } as const;

const SHEET = '部门支出总表';

/** A sample with a wrong figure, in which its user has worked with another program. */
async function workedIn(
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync('samples/youhao-2026.xlsx')).buffer);
  const sheet = book.getWorksheet(SHEET)!;
  sheet.getCell('C8').value = 61.99;
  change(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWell(bytes);
  const reading = await workbook.host.read();
  await markFindings(workbook.host, reading, checkWorkbook(reading.snapshot), OCCASION);
  return workbook.save();
}

const notesIn = async (bytes: Uint8Array) => (await openWell(bytes).host.readMarks()).remarks;

test('a note of the user stays, ours goes beside it', async () => {
  const original = await workedIn((sheet) => (sheet.getCell('C8').note = '已与财政局核对'));
  const copy = await marked(original);
  const notes = await notesIn(copy);
  expect(notes.find(({ row, column }) => row === 7 && column === 2)!.text).toBe('已与财政局核对');
  expect(notes.filter(isOwnRemark).map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^关于 C8：/),
  );
  expect(partsOf(await cleared(copy))).toEqual(partsOf(original));
});

test('no cell gets a second note, whoever asks for it', async () => {
  const original = await workedIn((sheet) => (sheet.getCell('C8').note = '已与财政局核对'));
  const workbook = openWell(original);
  const { sheets, remarks } = await workbook.host.readMarks();
  const [{ sheet, row, column }] = remarks as [(typeof remarks)[number]];
  const remark = { sheet, row, column, text: signRemark('第二条') };
  const changes = {
    activate: null,
    removals: { highlights: [], remarks: [], sheets: [] },
    highlights: [],
    report: null,
    remarks: [remark, { ...remark, row: row + 1 }],
  };
  expect(await workbook.host.changeMarks(changes)).toEqual([remark]);
  expect(sheets.find(({ key }) => key === sheet)!.name).toBe(SHEET);
  expect(partsOf(await cleared(workbook.save()))).toEqual(partsOf(original));
});

test('pictures, rules, validations, names and merged cells of the user', async () => {
  const original = await workedIn((sheet, book) => {
    const picture = book.addImage({
      base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      extension: 'png',
    });
    sheet.addImage(picture, 'J1:K3');
    sheet.addConditionalFormatting({
      ref: 'C4:H22',
      rules: [{ type: 'expression', priority: 1, formulae: ['C4<0'], style: { font: { bold: true } } }],
    });
    sheet.getCell('J9').dataValidation = { type: 'list', formulae: ['"是,否"'] };
    sheet.getCell('J10').note = '说明';
    book.definedNames.add(`'${SHEET}'!$C$4`, '起点');
    sheet.pageSetup.printArea = 'A1:H22';
  });
  const copy = await marked(original);
  const { highlights } = await openWell(copy).host.readMarks();
  expect(highlights.filter((one) => !isOwnHighlight(one)).map(({ formula }) => formula)).toEqual(['=C4<0']);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(copy.slice().buffer);
  const sheet = again.getWorksheet(SHEET)!;
  expect(sheet.getImages()).toHaveLength(1);
  expect(sheet.getCell('J9').dataValidation.formulae).toEqual(['"是,否"']);
  expect(again.definedNames.getNames(`'${SHEET}'!$C$4`)).toContain('起点');
  expect(partsOf(await cleared(copy))).toEqual(partsOf(original));
});

test("a note of ours that the user has edited is the user's", async () => {
  const copy = await marked(await workedIn(() => undefined));
  const [own] = (await notesIn(copy)).filter(isOwnRemark);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(copy.slice().buffer);
  const { sheets } = await openWell(copy).host.readMarks();
  const name = sheets.find(({ key }) => key === own!.sheet)!.name;
  book.getWorksheet(name)!.getCell(own!.row + 1, own!.column + 1).note = `同意。${own!.text}`;
  const edited = openWell(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(await clearMarks(edited.host)).toMatchObject({ isCleared: true, adopted: 1 });
  const left = (await notesIn(edited.save())).map(({ text }) => text);
  expect(left).toEqual([`同意。${own!.text}`]);
});

test('marks are found and cleared after another program has saved the file', async () => {
  const copy = await marked(await workedIn(() => undefined));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(copy.slice().buffer);
  const saved = openWell(new Uint8Array(await book.xlsx.writeBuffer()));
  await clearMarks(saved.host);
  const { highlights, remarks } = await openWell(saved.save()).host.readMarks();
  expect(highlights).toEqual([]);
  expect(remarks).toEqual([]);
});

test('no text of ours is a formula, and none is lost', async () => {
  const copy = await annotated(await workedIn(() => undefined), ['A1']);
  const reading = readXlsx(copy, 'copy.xlsx');
  if (!reading.ok) throw new Error('unreadable');
  const position = reading.snapshot.sheets.findIndex(({ name }) => name === '校验报告');
  const report = new SheetView(reading.snapshot, position);
  expect(report.sheet.formulas.size).toBe(0);
  expect(report.value('A3')).toBe('=1+1');
  expect(report.value('D6')).toBe('=HYPERLINK("x","y") & <b> _x0041_ \u0001');
  expect(report.value('E6')).toBe(-12.5);
  expect(report.format('E6')).toBe('#,##0.000');
});

test('the report in front leads back to where its reader came from', async () => {
  const workbook = openWell(await annotated(await workedIn(() => undefined), ['A1']));
  const { report } = await workbook.host.readMarks();
  await workbook.host.showSheet(report!.sheet);
  expect((await workbook.host.readMarks()).activeSheet).toBe(report!.sheet);
  await clearMarks(workbook.host);
  const { activeSheet, sheets } = await openWell(workbook.save()).host.readMarks();
  expect(sheets.map(({ key }) => key)).toContain(activeSheet);
});

test('a part in another encoding becomes UTF-8 and says so', async () => {
  const part =
    '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c></row></sheetData></worksheet>';
  const original = writeWorkbook({ sheets: [{ part: new Uint8Array(Buffer.from(part, 'utf16le')) }] });
  const copy = await annotated(original, ['A1']);
  expect(partText(copy, 'xl/worksheets/sheet1.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect(contentOf(openWell(copy).snapshot)).toEqual(contentOf(openWell(original).snapshot));
});
