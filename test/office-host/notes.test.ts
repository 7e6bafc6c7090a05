import { startHost } from './boot-node';
import { snapshot } from './model/snapshot';
import { EXCEL_2021, EXCEL_365 } from './wire/requirement-sets';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('notes', () => {
  test('are not there in Excel 2021', async () => {
    const { run } = startHost({ requirements: EXCEL_2021 });
    const reading = run(async (context) => {
      sheetOf(context).notes.load('items/content');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('are added, read and listed in reading order', async () => {
    const { run, user } = startHost({ requirements: EXCEL_365 });
    user.note('C3', '用户的');
    const seen = await run(async (context) => {
      const { notes } = sheetOf(context);
      notes.add('A5', '丙');
      notes.add(sheetOf(context).getRange('B2'), '甲');
      notes.load('items/content,items/visible');
      const count = notes.getCount();
      await context.sync();
      return [count.value, notes.items.map(({ content, visible }) => [content, visible])];
    });
    expect(seen).toEqual([
      3,
      [
        ['甲', false],
        ['用户的', false],
        ['丙', false],
      ],
    ]);
  });

  test('of the whole workbook know their place', async () => {
    const { run, user } = startHost({ requirements: EXCEL_365 });
    user.addSheet('支出');
    user.note('支出!B2', '乙');
    const addresses = await run(async (context) => {
      context.workbook.notes.add('Sheet1!A1', '甲');
      const notes = context.workbook.notes.load('items/content');
      await context.sync();
      const places = notes.items.map((note) => note.getLocation().load('address'));
      await context.sync();
      return places.map(({ address }) => address);
    });
    expect(addresses).toEqual(['Sheet1!A1', '支出!B2']);
  });

  test('are found by cell or not at all', async () => {
    const { run, user } = startHost({ requirements: EXCEL_365 });
    user.note('C3', '备注');
    const seen = await run(async (context) => {
      const { notes } = sheetOf(context);
      const found = notes.getItem('C3').load('content,authorName');
      const missing = notes.getItemOrNullObject('Z9');
      await context.sync();
      return [found.content, found.authorName.length > 0, missing.isNullObject];
    });
    expect(seen).toEqual(['备注', true, true]);
    const reading = run(async (context) => {
      sheetOf(context).notes.getItem('Z9').load('content');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('are changed and deleted, leaving nothing behind', async () => {
    const { run, workbook, user } = startHost({ requirements: EXCEL_365 });
    const before = snapshot(workbook);
    user.note('C3', '旧');
    await run(async (context) => {
      const note = sheetOf(context).notes.getItem('C3');
      note.set({ content: '新', visible: true });
      await context.sync();
      expect(workbook.activeSheet.notes).toMatchObject([{ content: '新', visible: true }]);
      note.delete();
      await context.sync();
    });
    expect(snapshot(workbook)).toEqual(before);
  });

  test('loaded ones are known by their place in the list, so the last goes first', async () => {
    const { run, workbook, user } = startHost({ requirements: EXCEL_365 });
    for (const [address, content] of [
      ['A1', '我方1'],
      ['A2', '用户'],
      ['A3', '我方2'],
    ] as const) {
      user.note(address, content);
    }
    await run(async (context) => {
      const notes = sheetOf(context).notes.load('items/content');
      await context.sync();
      const ours = notes.items.filter(({ content }) => content.startsWith('我方'));
      for (const note of ours.reverse()) note.delete();
      await context.sync();
    });
    expect(workbook.activeSheet.notes.map(({ content }) => content)).toEqual(['用户']);
  });

  test('share a cell with nothing else', async () => {
    const { run, user } = startHost({ requirements: EXCEL_365 });
    user.note('A1', '已有');
    const adding = run(async (context) => {
      sheetOf(context).notes.add('A1', '再加');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('move with rows and columns', () => {
    const { user, workbook } = startHost();
    user.note('B2', '备注');
    user.insertRows('Sheet1', 2, 3);
    user.insertColumns('Sheet1', 1);
    expect(workbook.activeSheet.notes).toMatchObject([{ row: 4, column: 2 }]);
    user.deleteRows('Sheet1', 5);
    expect(workbook.activeSheet.notes).toEqual([]);
  });
});
