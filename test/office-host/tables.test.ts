import { startHost } from './boot-node';
import { snapshot } from './model/snapshot';

const HEADER = ['级别', '表', '单元格', '问题'];
const ROWS = [
  ['错误', '部门支出总表', 'C9', '合计不等于各项之和'],
  ['提示', '部门收入总表', 'B4', '尾差'],
];

/** A report sheet as the add-in would make it. */
async function report(run: typeof Excel.run): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('校验报告');
    sheet.getRange('A1:D3').values = [HEADER, ...ROWS];
    const table = sheet.tables.add('A1:D3', true);
    table.name = 'BudgetCheckReport';
    table.style = 'TableStyleLight9';
    table.showFilterButton = false;
    sheet.getRange('C2').hyperlink = {
      documentReference: "'部门支出总表'!C9",
      textToDisplay: 'C9',
      screenTip: '转到该单元格',
    };
    await context.sync();
  });
}

describe('tables', () => {
  test('are made of cells with a header', async () => {
    const { run, workbook } = startHost();
    await report(run);
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem('BudgetCheckReport').load('name,style,showFilterButton');
      const columns = table.columns.load('items/name');
      const rows = table.rows.load('count');
      const parts = [
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('问题').getDataBodyRange(),
      ];
      for (const part of parts) part.load('address');
      await context.sync();
      return {
        style: table.style,
        filter: table.showFilterButton,
        columns: columns.items.map(({ name }) => name),
        rows: rows.count,
        parts: parts.map(({ address }) => address),
      };
    });
    expect(seen).toEqual({
      style: 'TableStyleLight9',
      filter: false,
      columns: HEADER,
      rows: 2,
      parts: ['校验报告!A1:D1', '校验报告!A2:D3', '校验报告!D2:D3'],
    });
    expect(workbook.sheetNamed('校验报告')?.tables).toHaveLength(1);
  });

  test('grow by rows added at the end', async () => {
    const { run, workbook } = startHost();
    await report(run);
    await run(async (context) => {
      context.workbook.tables
        .getItem('BudgetCheckReport')
        .rows.add(undefined, [['警告', '说明', 'A1', '方向不符']]);
      await context.sync();
    });
    const sheet = workbook.sheetNamed('校验报告')!;
    expect(sheet.tables[0]?.rect.rows).toBe(4);
    expect(sheet.values.get(3, 3)).toBe('方向不符');
  });

  test('headers are made unique and text', async () => {
    const { run, workbook, user } = startHost();
    user.paste('A1', [
      ['合计', '合计', '', 2024],
      [1, 2, 3, 4],
    ]);
    await run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:D2', true);
      await context.sync();
    });
    const header = [0, 1, 2, 3].map((column) => workbook.activeSheet.values.get(0, column));
    expect(header).toEqual(['合计', '合计2', '列3', '2024']);
  });

  test('do not overlap nor share names', async () => {
    const { run } = startHost();
    await report(run);
    const add = (address: string, name: string) =>
      run(async (context) => {
        context.workbook.tables.add(address, true).name = name;
        await context.sync();
      });
    await expect(add('校验报告!D3:E9', '另一表')).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(add('校验报告!H1:I2', 'BudgetCheckReport')).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
    await expect(add('校验报告!K1:L2', '坏 名')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('are found or not, and go with their sheet', async () => {
    const { run, workbook } = startHost();
    const before = snapshot(workbook);
    await report(run);
    const found = await run(async (context) => {
      const known = context.workbook.tables.getItemOrNullObject('budgetcheckreport');
      const unknown = context.workbook.tables.getItemOrNullObject('没有');
      await context.sync();
      return [known.isNullObject, unknown.isNullObject];
    });
    expect(found).toEqual([false, true]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('校验报告').delete();
      await context.sync();
    });
    expect(snapshot(workbook)).toEqual(before);
  });

  test('turn back into plain cells', async () => {
    const { run, workbook } = startHost();
    await report(run);
    await run(async (context) => {
      context.workbook.tables.getItem('BudgetCheckReport').convertToRange();
      await context.sync();
    });
    const sheet = workbook.sheetNamed('校验报告')!;
    expect([sheet.tables, sheet.values.get(0, 0)]).toEqual([[], '级别']);
  });
});

describe('hyperlinks', () => {
  test('show their text, underlined, and can be read back', async () => {
    const { run, workbook } = startHost();
    await report(run);
    const link = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('校验报告').getRange('C2').load('hyperlink,values');
      await context.sync();
      return [range.hyperlink, range.values];
    });
    expect(link).toEqual([
      { documentReference: "'部门支出总表'!C9", textToDisplay: 'C9', screenTip: '转到该单元格' },
      [['C9']],
    ]);
    expect(workbook.sheetNamed('校验报告')?.formats.get(1, 2, 'font.underline')).toBe('Single');
  });

  test('need a target', async () => {
    const { run } = startHost();
    const setting = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').hyperlink = { textToDisplay: '空' };
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
