import { startHost } from './boot-node';
import { EXCEL_365 } from './wire/requirement-sets';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('round trips', () => {
  test('are counted once for each sync with something to do', async () => {
    const { run, bridge } = startHost();
    await run(async (context) => {
      sheetOf(context).getRange('A1').values = [[1]];
      await context.sync();
      await context.sync();
      sheetOf(context).getRange('A2').values = [[2]];
      await context.sync();
    });
    expect(bridge.roundTrips).toBe(2);
  });

  test('do not include the clean-up of tracked ranges', async () => {
    const { run, bridge, host } = startHost();
    await run(async (context) => {
      const range = sheetOf(context).getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    await Promise.resolve();
    expect(bridge.log.map(({ purpose }) => purpose)).toEqual(['sync', 'clean-up']);
    expect(bridge.roundTrips).toBe(1);
    expect(host.references.size).toBe(0);
  });

  test('carry the whole batch, in order, in one message', async () => {
    const { run, bridge } = startHost();
    const values = await run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.values = [[1]];
      const first = range.getResizedRange(0, 0).load('values');
      range.values = [[2]];
      const second = range.getResizedRange(0, 0).load('values');
      await context.sync();
      return [first.values, second.values];
    });
    expect(values).toEqual([[[1]], [[2]]]);
    expect(bridge.log[0]?.requestBytes).toBeGreaterThan(0);
  });

  test('Excel.run takes newer options than it knows', async () => {
    const { run, workbook } = startHost();
    const options = { mergeUndoGroup: true } as Excel.RunOptions;
    await run(options, async (context) => {
      sheetOf(context).getRange('A1').values = [['一步撤销']];
      await context.sync();
    });
    expect(workbook.activeSheet.values.get(0, 0)).toBe('一步撤销');
  });
});

describe('objects', () => {
  test('a tracked range survives a sync and follows its cells', async () => {
    const { run, user } = startHost();
    user.type('Sheet1!B2', '合计');
    const seen = await run(async (context) => {
      const range = sheetOf(context).getRange('B2');
      await context.sync();
      user.insertRows('Sheet1', 1, 2);
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(seen).toEqual(['Sheet1!B4', [['合计']]]);
  });

  test('a range whose cells were deleted is gone', async () => {
    const { run, user } = startHost();
    const reading = run(async (context) => {
      const range = sheetOf(context).getRange('B2');
      await context.sync();
      user.deleteRows('Sheet1', 2);
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  test('a null object swallows what is done with it', async () => {
    const { run, workbook } = startHost();
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('不存在');
      const range = sheet.getRange('A1').load('values');
      sheet.delete();
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    expect(workbook.sheets).toHaveLength(1);
  });

  test('a missing item is an error that says where', async () => {
    const { run } = startHost();
    const reading = run(async (context) => {
      context.workbook.worksheets.getItem('不存在').getRange('A1').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('a property not loaded cannot be read', async () => {
    const { run } = startHost();
    const reading = run(async (context) => {
      const range = sheetOf(context).getRange('A1').load('address');
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a method with effects runs once, however often its object is used', async () => {
    const { run, workbook } = startHost();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('校验报告');
      sheet.tabColor = '#C00000';
      sheet.getRange('A1').values = [['级别']];
      await context.sync();
      sheet.showGridlines = false;
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '校验报告']);
    expect(workbook.sheets[1]).toMatchObject({ tabColor: '#C00000', showGridlines: false });
  });
});

describe('loading', () => {
  const withSheets = () => {
    const host = startHost({ requirements: EXCEL_365 });
    for (const name of ['收入', '支出', '说明']) host.user.addSheet(name);
    return host;
  };

  test.each([
    { option: 'items/name' },
    { option: 'name' },
    { option: ['items/name'] },
    { option: { name: true } },
    { option: { select: 'name' } },
  ])('takes the names of all sheets by $option', async ({ option }) => {
    const { run } = withSheets();
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load(option as string);
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1', '收入', '支出', '说明']);
  });

  test('takes part of a collection', async () => {
    const { run } = withSheets();
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['收入', '支出']);
  });

  test('reaches through objects and collections', async () => {
    const { run, user } = withSheets();
    user.comment('收入!B2', '请核对');
    user.note('支出!C3', '手工备注');
    const seen = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load(
        'items/name,items/protection/protected,items/comments/items/content,items/notes/items/content',
      );
      await context.sync();
      return sheets.items.map(({ name, protection, comments, notes }) => [
        name,
        protection.protected,
        comments.items.map(({ content }) => content),
        notes.items.map(({ content }) => content),
      ]);
    });
    expect(seen).toEqual([
      ['Sheet1', false, [], []],
      ['收入', false, ['请核对'], []],
      ['支出', false, [], ['手工备注']],
      ['说明', false, [], []],
    ]);
  });

  test('without naming properties takes all plain ones', async () => {
    const { run } = withSheets();
    const sheet = await run(async (context) => {
      const active = sheetOf(context).load();
      await context.sync();
      return active.toJSON();
    });
    expect(sheet).toMatchObject({ name: 'Sheet1', position: 0, visibility: 'Visible', showGridlines: true });
  });

  test('refuses a property nobody knows', async () => {
    const { run } = withSheets();
    const reading = run(async (context) => {
      sheetOf(context).load('colour');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.colour'),
    });
  });

  test('children loaded from a collection can be used afterwards', async () => {
    const { run, workbook } = withSheets();
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      for (const sheet of sheets.items) sheet.getRange('A1').values = [[sheet.name]];
      await context.sync();
    });
    expect(workbook.sheets.map(({ values }) => values.get(0, 0))).toEqual(['Sheet1', '收入', '支出', '说明']);
  });

  test('as plain JSON and updating by an object work too', async () => {
    const { run, workbook } = withSheets();
    interface Retrieving {
      retrieve(names: string): { toJSON(): unknown };
      update(values: object): void;
    }
    const json = await run(async (context) => {
      const sheets = context.workbook.worksheets as unknown as Retrieving;
      const active = sheetOf(context) as unknown as Retrieving;
      active.update({ tabColor: '#00B050', showGridlines: false });
      const result = sheets.retrieve('name,tabColor');
      await context.sync();
      return result.toJSON();
    });
    expect(json).toMatchObject({
      items: [{ name: 'Sheet1', tabColor: '#00B050' }, { name: '收入' }, {}, {}],
    });
    expect(workbook.activeSheet.showGridlines).toBe(false);
  });
});

test('an error part-way leaves what came before it applied', async () => {
  const { run, workbook } = startHost();
  const writing = run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('ZZZZ9').values = [[2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Worksheet.getRange' },
  });
  expect([...workbook.activeSheet.values.entries()].map(({ value }) => value)).toEqual([1]);
});
