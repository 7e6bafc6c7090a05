import { startHost } from './boot-node';
import { clone } from './model/clone';
import { EXCEL_365 } from './wire/requirement-sets';

type Step = (sheet: Excel.Worksheet) => Excel.Range;

const reach = (run: typeof Excel.run, step: Step): Promise<string> =>
  run(async (context) => {
    const range = step(context.workbook.worksheets.getActiveWorksheet()).load('address');
    await context.sync();
    return range.address;
  });

describe('from range to range', () => {
  test.each<[string, Step, string]>([
    ['getRange', (sheet) => sheet.getRange('B2:C5'), 'Sheet1!B2:C5'],
    ['getRange with a sheet', (sheet) => sheet.getRange('Sheet1!B2'), 'Sheet1!B2'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'Sheet1!C2:F4'],
    ['getCell of a sheet', (sheet) => sheet.getCell(9, 27), 'Sheet1!AB10'],
    ['getCell of a range', (sheet) => sheet.getRange('B2:C5').getCell(3, 1), 'Sheet1!C5'],
    ['getRow', (sheet) => sheet.getRange('B2:C5').getRow(1), 'Sheet1!B3:C3'],
    ['getColumn', (sheet) => sheet.getRange('B2:C5').getColumn(0), 'Sheet1!B2:B5'],
    ['getLastRow', (sheet) => sheet.getRange('B2:C5').getLastRow(), 'Sheet1!B5:C5'],
    ['getLastCell', (sheet) => sheet.getRange('B2:C5').getLastCell(), 'Sheet1!C5'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:C5').getOffsetRange(1, -1), 'Sheet1!A3:B6'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:C5').getResizedRange(-3, 2), 'Sheet1!B2:E2'],
    [
      'getAbsoluteResizedRange',
      (sheet) => sheet.getRange('B2').getAbsoluteResizedRange(2, 3),
      'Sheet1!B2:D3',
    ],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D1'), 'Sheet1!B1:D2'],
    ['getIntersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:D9'), 'Sheet1!B2:C3'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C5').getEntireRow(), 'Sheet1!2:5'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C5').getEntireColumn(), 'Sheet1!B:C'],
    ['getRowsAbove', (sheet) => sheet.getRange('B3:C5').getRowsAbove(2), 'Sheet1!B1:C2'],
    ['getRowsBelow', (sheet) => sheet.getRange('B3:C5').getRowsBelow(), 'Sheet1!B6:C6'],
    ['getColumnsBefore', (sheet) => sheet.getRange('C3').getColumnsBefore(2), 'Sheet1!A3:B3'],
    ['getColumnsAfter', (sheet) => sheet.getRange('C3').getColumnsAfter(), 'Sheet1!D3'],
    ['the whole sheet', (sheet) => sheet.getRange(), 'Sheet1!1:1048576'],
  ])('%s', async (_name, step, address) => {
    const { run } = startHost();
    expect(await reach(run, step)).toBe(address);
  });

  test.each<[string, Step]>([
    ['above the first row', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['beyond the last column', (sheet) => sheet.getRange('XFE1')],
    ['malformed', (sheet) => sheet.getRange('B2:')],
    ['of another sheet', (sheet) => sheet.getRange('别处!A1')],
  ])('%s is refused', async (_name, step) => {
    const { run } = startHost();
    await expect(reach(run, step)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('sheet names that need it are quoted', async () => {
    const { run, user } = startHost();
    user.renameSheet('Sheet1', "2.15单位'收支'总表 ");
    expect(await reach(run, (sheet) => sheet.getRange('A1'))).toBe("'2.15单位''收支''总表 '!A1");
  });
});

describe('used ranges', () => {
  const used = (run: typeof Excel.run, valuesOnly: boolean) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getUsedRangeOrNullObject(valuesOnly).load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });

  test('an empty sheet has none', async () => {
    const { run } = startHost();
    expect(await used(run, false)).toBeNull();
    expect(await reach(run, (sheet) => sheet.getUsedRange())).toBe('Sheet1!A1');
  });

  test('formats count unless only values do; whole columns never', async () => {
    const { run, user } = startHost();
    user.type('B2', 1);
    user.type('C5', 2);
    user.format('E9', 'fill.color', '#FF0000');
    user.format('H:H', 'numberFormat', '@');
    expect(await used(run, false)).toBe('Sheet1!B2:E9');
    expect(await used(run, true)).toBe('Sheet1!B2:C5');
  });

  test('a million formatted rows are seen at once', async () => {
    const { run, user } = startHost();
    user.type('A1', '科目');
    user.format('A1:H1000000', 'wrapText', true);
    expect(await used(run, false)).toBe('Sheet1!A1:H1000000');
    expect(await used(run, true)).toBe('Sheet1!A1');
  });
});

describe('special cells', () => {
  const find = (run: typeof Excel.run, type: Excel.SpecialCellType) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet
        .getUsedRange()
        .getSpecialCellsOrNullObject(type)
        .load('address,areas/items/formulas');
      await context.sync();
      return areas.isNullObject ? null : [areas.address, areas.areas.items.map(({ formulas }) => formulas)];
    });

  test('formulas are found in blocks, with one request', async () => {
    const { run, user, bridge } = startHost();
    user.paste('A1', [
      ['=1', 2, '=3'],
      ['=4', 5, ''],
    ]);
    expect(await find(run, Excel.SpecialCellType.formulas)).toEqual([
      'Sheet1!C1,Sheet1!A1:A2',
      [[['=3']], [['=1'], ['=4']]],
    ]);
    expect(bridge.roundTrips).toBe(1);
    expect(await find(run, Excel.SpecialCellType.constants)).toEqual(['Sheet1!B1:B2', [[[2], [5]]]]);
  });

  test('none is a null object', async () => {
    const { run, user } = startHost();
    user.type('A1', 1);
    expect(await find(run, Excel.SpecialCellType.formulas)).toBeNull();
  });
});

describe('several areas', () => {
  test('share one address and one format', async () => {
    const { run, workbook } = startHost();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges('A1,C3:D4').load('address,areaCount,cellCount');
      areas.format.fill.color = '#ffcc00';
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount];
    });
    expect(seen).toEqual(['Sheet1!A1,Sheet1!C3:D4', 2, 5]);
    expect(workbook.activeSheet.formats.get(3, 3, 'fill.color')).toBe('#FFCC00');
    expect(workbook.activeSheet.formats.get(0, 1, 'fill.color')).toBe('#FFFFFF');
  });

  test('too long an address is refused', async () => {
    const { run } = startHost();
    const address = Array.from({ length: 2000 }, (_, row) => `B${row + 1}`).join(',');
    const marking = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges(address).load('areaCount');
      await context.sync();
    });
    await expect(marking).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('several areas are selected together, the first with the active cell', async () => {
  const { run, workbook } = startHost({ requirements: EXCEL_365 });
  const active = await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRanges('D9,C9,E9:F9').select();
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return cell.address;
  });
  expect(active).toBe('Sheet1!D9');
  expect(clone(workbook).activeSheet.alsoSelected).toEqual(workbook.activeSheet.alsoSelected);
  expect(workbook.activeSheet.alsoSelected).toHaveLength(2);
});

test('the selection can be read and set, across sheets', async () => {
  const { run, user, workbook } = startHost();
  user.addSheet('支出');
  user.select('Sheet1!B2:C3');
  const seen = await run(async (context) => {
    const before = context.workbook.getSelectedRange().load('address');
    context.workbook.worksheets.getItem('支出').getRange('D4').select();
    const after = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [before.address, after.address];
  });
  expect(seen).toEqual(['Sheet1!B2:C3', '支出!D4']);
  expect(workbook.activeSheet.name).toBe('支出');
});
