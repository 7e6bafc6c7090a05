import { startHost } from './boot-node';
import { snapshot } from './model/snapshot';
import { EXCEL_365 } from './wire/requirement-sets';

type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const attempts: [string, Attempt][] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [[2]])],
  ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0.00']])],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 99)],
  ['hiding rows', (sheet) => (sheet.getRange('2:2').rowHidden = true)],
  ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
  ['comments', (sheet) => sheet.comments.add('A1', '批注')],
  ['notes', (sheet) => sheet.notes.add('A1', '备注')],
  ['links', (sheet) => (sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B2' })],
  ['inserting rows', (sheet) => sheet.getRange('2:2').insert('Down')],
  ['deleting rows', (sheet) => sheet.getRange('2:2').delete('Up')],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
];

const attempt = (run: typeof Excel.run, what: Attempt) =>
  run(async (context) => {
    what(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

describe('a protected sheet', () => {
  const protectedHost = () => {
    const host = startHost({ requirements: EXCEL_365 });
    host.user.type('A1', 1);
    host.user.protect('Sheet1');
    return host;
  };

  test.each(attempts)('refuses %s and stays as it is', async (_name, what) => {
    const { run, workbook } = protectedHost();
    const before = snapshot(workbook);
    await expect(attempt(run, what)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(snapshot(workbook)).toEqual(before);
  });

  test.each(attempts)('allows %s once unprotected', async (_name, what) => {
    const { run } = protectedHost();
    await attempt(run, (sheet, context) => {
      sheet.protection.unprotect();
      what(sheet, context);
    });
  });

  test('can be read, and says that it is protected', async () => {
    const { run } = protectedHost();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('protection/protected');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [sheet.protection.protected, range.values];
    });
    expect(seen).toEqual([true, [[1]]]);
  });

  test('lets unlocked cells be edited, and what its options allow be done', async () => {
    const { run, user, workbook } = startHost();
    user.format('B2', 'protection.locked', false);
    user.protect('Sheet1', { allowFormatCells: true });
    await attempt(run, (sheet) => {
      sheet.getRange('B2').values = [[9]];
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    });
    expect(workbook.activeSheet.values.get(1, 1)).toBe(9);
    expect(workbook.activeSheet.conditionalFormats).toHaveLength(1);
  });

  test('opens only to its password', async () => {
    const { run, user, workbook } = startHost();
    user.protect('Sheet1', {}, '密码');
    const open = (password: string) => attempt(run, (sheet) => sheet.protection.unprotect(password));
    await expect(open('猜')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await open('密码');
    expect(workbook.activeSheet.protection).toBeUndefined();
  });
});

test.each<[string, Attempt]>([
  ['adding', (_sheet, context) => context.workbook.worksheets.add('校验报告')],
  ['renaming', (sheet) => (sheet.name = '新名')],
  ['hiding', (sheet) => (sheet.visibility = 'Hidden')],
  ['moving', (sheet) => (sheet.position = 1)],
  ['deleting', (sheet) => sheet.delete()],
])('a protected workbook refuses %s sheets', async (_name, what) => {
  const { run, user } = startHost();
  user.addSheet('支出');
  await attempt(run, (_sheet, context) => context.workbook.protection.protect());
  await expect(attempt(run, what)).rejects.toMatchObject({ code: 'AccessDenied' });
  await attempt(run, (sheet, context) => {
    context.workbook.protection.unprotect();
    what(sheet, context);
  });
});
