import { checkWorkbook } from '../../src/core/check/check-workbook';
import { excelHost } from '../../src/excel/excel-host';
import { signRemark } from '../../src/host/marks/signature';
import { clearMarks } from '../../src/host/operations/clear';
import { markFindings } from '../../src/host/operations/mark';
import { validateWorkbook } from '../../src/host/operations/validate';
import { startHost, type RunningHost } from '../office-host/boot-node';
import { cellName } from '../office-host/model/address';
import { snapshot } from '../office-host/model/snapshot';
import type { Sheet } from '../office-host/model/sheet';
import { EXCEL_2021, EXCEL_365, type RequirementMatrix } from '../office-host/wire/requirement-sets';
import { disputedWorkbook } from './support/disputed-workbook';

const TABLE = '部门支出总表';

function open(requirements: RequirementMatrix = EXCEL_365): RunningHost {
  return startHost({ workbook: disputedWorkbook(), requirements });
}

async function validateAndMark(isReportShown = false) {
  const host = excelHost();
  const { reading, result } = await validateWorkbook(host, checkWorkbook);
  return markFindings(host, reading, result, {
    language: 'zh-CN',
    date: new Date(2026, 0, 31, 9, 5),
    isReportShown,
  });
}

const sheetOf = ({ workbook }: RunningHost, name: string): Sheet => workbook.sheetNamed(name)!;

const notesOn = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries(sheet.notes.map(({ row, column, content }) => [cellName(row, column), content]));

test('values, formats, notes, comments and rules of the user stay as they are', async () => {
  const excel = open();
  const before = snapshot(excel.workbook).sheets.find(({ name }) => name === TABLE)!;
  await validateAndMark();
  const after = snapshot(excel.workbook).sheets.find(({ name }) => name === TABLE)!;
  expect(after).toMatchObject({ values: before.values, formulas: before.formulas, formats: before.formats });
  expect(after.notes).toEqual(expect.arrayContaining([...before.notes]));
  expect(after.comments).toEqual(before.comments);
  expect(after.conditionalFormats).toEqual(expect.arrayContaining([...before.conditionalFormats]));
});

test('a cell with a note of the user gets ours beside it, which says what it is about', async () => {
  const excel = open();
  await validateAndMark();
  const notes = notesOn(sheetOf(excel, TABLE));
  expect(notes['C8']).toBe('已与财政局核对');
  expect(notes['B8']).toMatch(/^关于 C8：\n【错误】/);
});

test('severity is told by more than colour', async () => {
  const excel = open();
  await validateAndMark();
  const looks = sheetOf(excel, TABLE).conditionalFormats.map(({ look }) => look);
  expect(looks).toContainEqual(expect.objectContaining({ 'font.bold': true, 'fill.color': '#FFC7CE' }));
  for (const text of Object.values(notesOn(sheetOf(excel, TABLE))).slice(1)) {
    expect(text).toMatch(/【(错误|需说明|提示)】/);
  }
});

test('protected sheets are told, and the rest is marked', async () => {
  const excel = open();
  const before = snapshot(excel.workbook).sheets.find(({ name }) => name === '部门收入总表');
  const outcome = await validateAndMark();
  expect(outcome.protectedSheets).toEqual(['部门收入总表']);
  expect(outcome.cells).toBeGreaterThan(0);
  expect(snapshot(excel.workbook).sheets.find(({ name }) => name === '部门收入总表')).toEqual(before);
});

test('marks on a sheet protected since are told, the others cleared', async () => {
  const excel = open();
  await validateAndMark();
  excel.user.protect(TABLE);
  const outcome = await clearMarks(excelHost());
  expect(outcome.protectedSheets).toEqual([TABLE]);
  expect(sheetOf(excel, TABLE).conditionalFormats.length).toBeGreaterThan(1);
  expect(excel.workbook.sheetNamed('校验报告(2)')).toBeUndefined();
});

test('a sheet of the user with the name of our report is never touched', async () => {
  const excel = open();
  const own = sheetOf(excel, '校验报告');
  const outcome = await validateAndMark();
  expect(outcome.report).toBe('校验报告(2)');
  await clearMarks(excelHost());
  expect(excel.workbook.sheetNamed('校验报告')).toBe(own);
  expect(own.values.get(0, 0)).toBe('我们自己的报告');
});

test('a workbook that allows no new sheet is marked without a report', async () => {
  const excel = open();
  excel.workbook.protection = { password: undefined };
  const outcome = await validateAndMark();
  expect(outcome.report).toBeNull();
  expect(outcome.cells).toBeGreaterThan(0);
});

test('marks are found after rows were inserted, sheets renamed and moved', async () => {
  const excel = open();
  await validateAndMark();
  excel.user.insertRows(TABLE, 6, 2);
  excel.user.renameSheet(TABLE, '支出');
  excel.user.moveSheet('支出', 2);
  await clearMarks(excelHost());
  expect(sheetOf(excel, '支出').conditionalFormats).toHaveLength(1);
  expect(Object.values(notesOn(sheetOf(excel, '支出')))).toEqual(['已与财政局核对']);
});

test('a note of ours that the user has edited is theirs', async () => {
  const excel = open();
  await validateAndMark();
  const [note] = sheetOf(excel, TABLE).notes.filter(({ content }) => content.startsWith('【'));
  note!.content = `${note!.content}\n已更正，张三`;
  const outcome = await clearMarks(excelHost());
  expect(outcome.adopted).toBe(1);
  expect(sheetOf(excel, TABLE).notes).toContain(note);
});

test('a comment of ours that somebody has answered is theirs', async () => {
  const excel = open(EXCEL_2021);
  await validateAndMark();
  const comment = sheetOf(excel, TABLE).comments.find(({ content }) => content.startsWith('【'))!;
  comment.replies.push({ id: 'r1', content: '已更正', authorName: '张三' });
  expect(await clearMarks(excelHost())).toMatchObject({ adopted: 1 });
  expect(sheetOf(excel, TABLE).comments).toContain(comment);
});

test('in an Excel that does not tell notes, a cell with one keeps it and the rest gets comments', async () => {
  const excel = open(EXCEL_2021);
  const outcome = await validateAndMark();
  expect(outcome.reportOnly).toBe(1);
  expect(notesOn(sheetOf(excel, TABLE))).toEqual({ C8: '已与财政局核对' });
  const ours = sheetOf(excel, TABLE).comments.filter(({ content }) => content.includes('【'));
  // Of the others, one is only coloured: the same was found there as in a cell beside it.
  expect(ours.length).toBe(outcome.cells - 2);
});

test('white space rewritten by another program does not make a note foreign', async () => {
  const excel = open();
  await validateAndMark();
  for (const note of sheetOf(excel, TABLE).notes)
    note.content = `${note.content.replaceAll('\n', '\r\n')}\r\n`;
  await clearMarks(excelHost());
  expect(sheetOf(excel, TABLE).notes).toHaveLength(1);
});

test('a note that only quotes our signature stays', async () => {
  const excel = open();
  const quoted = signRemark('甲').replace('甲', '乙');
  excel.user.note(`${TABLE}!A1`, quoted);
  await clearMarks(excelHost());
  expect(notesOn(sheetOf(excel, TABLE))['A1']).toBe(quoted);
});

test('clearing the report in front leads back to where it was called from', async () => {
  const excel = open();
  await validateAndMark(true);
  expect(excel.workbook.activeSheet.name).toBe('校验报告(2)');
  await validateAndMark();
  expect(excel.workbook.activeSheet.name).toBe('校验报告(2)');
  await clearMarks(excelHost());
  expect(excel.workbook.activeSheet.name).toBe(TABLE);
});

test('where nothing is ours, clearing changes nothing', async () => {
  const excel = open();
  const before = snapshot(excel.workbook);
  expect(await clearMarks(excelHost())).toEqual({ isCleared: false, protectedSheets: [], adopted: 0 });
  expect(snapshot(excel.workbook)).toEqual(before);
});
