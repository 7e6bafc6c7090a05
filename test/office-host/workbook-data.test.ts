import { startHost } from './boot-node';
import { snapshot } from './model/snapshot';

describe('names', () => {
  test('are added for ranges and constants, hidden ones too', async () => {
    const { run, user } = startHost();
    user.addSheet('支出');
    const seen = await run(async (context) => {
      const { names } = context.workbook;
      const range = names.add(
        '校核范围',
        context.workbook.worksheets.getItem('支出').getRange('B2:C3'),
        '备注',
      );
      const mark = names.add('BudgetCheckMark', '="v1"');
      mark.visible = false;
      range.load('name,type,value,formula,comment,scope');
      mark.load('visible,value');
      const address = range.getRange().load('address');
      await context.sync();
      return [range.toJSON(), mark.visible, mark.value, address.address];
    });
    expect(seen).toEqual([
      expect.objectContaining({
        name: '校核范围',
        type: 'Range',
        value: '支出!B2:C3',
        formula: '=支出!B2:C3',
        comment: '备注',
        scope: 'Workbook',
      }),
      false,
      'v1',
      '支出!B2:C3',
    ]);
  });

  test('of a sheet are its own', async () => {
    const { run } = startHost();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.names.add('合计', '=Sheet1!$C$9');
      const own = sheet.names.getItem('合计').load('scope');
      const global = context.workbook.names.getItemOrNullObject('合计');
      await context.sync();
      return [own.scope, global.isNullObject];
    });
    expect(seen).toEqual(['Worksheet', true]);
  });

  test.each([
    { name: '合计', code: 'ItemAlreadyExists' },
    { name: 'A1', code: 'InvalidArgument' },
    { name: '有 空格', code: 'InvalidArgument' },
    { name: '1合计', code: 'InvalidArgument' },
  ])('"$name" is refused', async ({ name, code }) => {
    const { run } = startHost();
    const adding = run(async (context) => {
      context.workbook.names.add('合计', '=1');
      context.workbook.names.add(name, '=2');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('follow their cells, can be used in addresses and formulas, and be deleted', async () => {
    const { run, user, workbook } = startHost();
    const before = snapshot(workbook);
    await run(async (context) => {
      context.workbook.names.add('合计', '=Sheet1!$B$2');
      await context.sync();
    });
    user.insertRows('Sheet1', 1, 3);
    user.type('B5', 12);
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['=合计*2']];
      const byName = sheet.getRange('合计').load('address');
      const doubled = sheet.getRange('A1').load('values');
      await context.sync();
      return [byName.address, doubled.values];
    });
    expect(seen).toEqual(['Sheet1!B5', [[24]]]);
    await run(async (context) => {
      context.workbook.names.getItem('合计').delete();
      context.workbook.worksheets.getActiveWorksheet().getRange().clear();
      await context.sync();
    });
    expect(snapshot(workbook)).toEqual(before);
  });
});

describe('settings', () => {
  test('keep any plain value, dates included, with the workbook', async () => {
    const { run, workbook } = startHost();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('budget-check', { live: true, since: new Date(0), zeroBase: 'hundred' });
      const setting = settings.getItem('budget-check').load('key,value');
      const missing = settings.getItemOrNullObject('别的');
      await context.sync();
      return [setting.key, setting.value, missing.isNullObject];
    });
    expect(seen).toEqual(['budget-check', { live: true, since: new Date(0), zeroBase: 'hundred' }, true]);
    expect([...workbook.settings.keys()]).toEqual(['budget-check']);
  });

  test('are changed and deleted', async () => {
    const { run, workbook } = startHost();
    await run(async (context) => {
      const setting = context.workbook.settings.add('live', true);
      await context.sync();
      setting.value = false;
      await context.sync();
    });
    expect(workbook.settings.get('live')).toBe(false);
    await run(async (context) => {
      context.workbook.settings.getItem('live').delete();
      await context.sync();
    });
    expect(workbook.settings.size).toBe(0);
  });
});

test('custom properties of the document and of a sheet', async () => {
  const { run, workbook } = startHost();
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.properties.custom.add('校核', 3);
    sheet.customProperties.add('kind', 'report');
    const document = context.workbook.properties.custom.getItem('校核').load('value');
    const own = sheet.customProperties.getItemOrNullObject('kind').load('value');
    const all = sheet.customProperties.load('items/key');
    await context.sync();
    return [document.value, own.value, all.items.map(({ key }) => key)];
  });
  expect(seen).toEqual([3, 'report', ['kind']]);
  expect(workbook.activeSheet.customProperties.get('kind')).toBe('report');
});

test('XML parts are found by namespace', async () => {
  const { run, workbook } = startHost();
  const xml = '<?xml version="1.0"?><marks xmlns="urn:budget-check"><mark/></marks>';
  const seen = await run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<other xmlns="urn:other"/>');
    customXmlParts.add(xml);
    const ours = customXmlParts.getByNamespace('urn:budget-check').getOnlyItemOrNullObject();
    const content = ours.getXml();
    await context.sync();
    ours.delete();
    await context.sync();
    return content.value;
  });
  expect(seen).toBe(xml);
  expect(workbook.xmlParts).toHaveLength(1);
});
