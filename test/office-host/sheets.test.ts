import fc from '../support/fast-check';
import { startHost } from './boot-node';
import { clone } from './model/clone';
import { editStructure } from './model/edit-structure';
import { snapshot } from './model/snapshot';

const namesOf = (run: typeof Excel.run) =>
  run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const change = (run: typeof Excel.run, edit: (sheets: Excel.WorksheetCollection) => void) =>
  run(async (context) => {
    edit(context.workbook.worksheets);
    await context.sync();
  });

describe('worksheets', () => {
  test('are added at the end, moved, renamed, hidden and deleted', async () => {
    const { run, workbook } = startHost();
    await change(run, (sheets) => {
      sheets.add('支出');
      sheets.add();
      sheets.getItem('支出').position = 0;
      sheets.getItem('Sheet1').name = '收入';
      sheets.getItem('收入').visibility = 'Hidden';
    });
    expect(await namesOf(run)).toEqual(['支出', '收入', 'Sheet2']);
    expect(workbook.sheetNamed('收入')?.visibility).toBe('Hidden');
    await change(run, (sheets) => sheets.getItem('收入').delete());
    expect(await namesOf(run)).toEqual(['支出', 'Sheet2']);
  });

  test.each([
    { name: 'x'.repeat(32), code: 'InvalidArgument' },
    { name: '2024/预算', code: 'InvalidArgument' },
    { name: '[表]', code: 'InvalidArgument' },
    { name: "'引", code: 'InvalidArgument' },
    { name: '', code: 'InvalidArgument' },
    { name: 'SHEET1', code: 'ItemAlreadyExists' },
  ])('cannot be called "$name"', async ({ name, code }) => {
    const { run, workbook } = startHost();
    await expect(change(run, (sheets) => void sheets.add(name))).rejects.toMatchObject({ code });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('the last visible one stays', async () => {
    const { run } = startHost();
    await change(run, (sheets) => (sheets.add('隐藏').visibility = 'VeryHidden'));
    await expect(change(run, (sheets) => sheets.getItem('Sheet1').delete())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });

  test('are found by name in any case, by id, by neighbourhood', async () => {
    const { run, user } = startHost();
    user.addSheet('支出');
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('sheet1').load('id');
      await context.sync();
      const byId = worksheets.getItem(first.id).load('name');
      const next = byId.getNext().load('name');
      const beyond = next.getNextOrNullObject();
      const last = worksheets.getLast().load('name');
      const count = worksheets.getCount();
      await context.sync();
      return [byId.name, next.name, beyond.isNullObject, last.name, count.value];
    });
    expect(seen).toEqual(['Sheet1', '支出', true, '支出', 2]);
  });

  test('renamed, moved or deleted elsewhere are met as they are', async () => {
    const { run, user } = startHost();
    user.addSheet('支出');
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出').load('id,name');
      await context.sync();
      user.renameSheet('支出', '支出（改）');
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(seen).toBe('支出（改）');
    const reading = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('支出（改）').load('id');
      await context.sync();
      user.deleteSheet('支出（改）');
      sheet.load('name');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('references follow renaming and deletion', async () => {
    const { run, user, workbook } = startHost();
    user.addSheet('支出');
    user.type('支出!A1', 3);
    user.type('Sheet1!A1', '=支出!A1+1');
    user.renameSheet('支出', '支出 表');
    expect(workbook.sheets[0]?.formulas.get(0, 0)).toBe("='支出 表'!A1+1");
    await change(run, (sheets) => sheets.getItem('支出 表').delete());
    expect(workbook.sheets[0]?.formulas.get(0, 0)).toBe('=#REF!+1');
  });

  test('activation moves to another sheet when the active one goes', async () => {
    const { run, user, workbook } = startHost();
    user.addSheet('支出');
    await change(run, (sheets) => sheets.getItem('支出').activate());
    expect(workbook.activeSheet.name).toBe('支出');
    await change(run, (sheets) => sheets.getItem('支出').delete());
    expect(workbook.activeSheet.name).toBe('Sheet1');
  });
});

describe('rows and columns', () => {
  const shift = (run: typeof Excel.run, edit: (sheet: Excel.Worksheet) => void) =>
    change(run, (sheets) => edit(sheets.getItem('Sheet1')));

  test('inserted push cells, formats, merges and formulas on', async () => {
    const { run, user, workbook } = startHost();
    user.paste('A1', [[1], [2], ['=SUM(A1:A2)']]);
    user.format('A2', 'fill.color', '#FF0000');
    await shift(run, (sheet) => {
      sheet.getRange('C2:D2').merge();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A:A').insert('Right');
    });
    const sheet = workbook.activeSheet;
    expect(sheet.values.get(3, 1)).toBe(2);
    expect(sheet.formulas.get(4, 1)).toBe('=SUM(B1:B4)');
    expect(sheet.formats.get(3, 1, 'fill.color')).toBe('#FF0000');
    expect(sheet.merges).toEqual([{ row: 3, column: 3, rows: 1, columns: 2 }]);
  });

  test('deleted take their cells along and break what referred to them', async () => {
    const { run, user, workbook } = startHost();
    user.paste('A1', [[1], [2], ['=A2'], ['=SUM(A1:A2)']]);
    await shift(run, (sheet) => sheet.getRange('2:2').delete('Up'));
    const { formulas, values } = workbook.activeSheet;
    expect([formulas.get(1, 0), formulas.get(2, 0)]).toEqual(['=#REF!', '=SUM(A1:A1)']);
    expect([values.get(1, 0), values.get(2, 0)]).toEqual(['#REF!', 1]);
  });

  test('only whole ones can be inserted here', async () => {
    const { run } = startHost();
    await expect(shift(run, (sheet) => void sheet.getRange('A1:B2').insert('Down'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  });
});

test('rows and columns inserted and deleted again leave everything as it was', () => {
  const edit = fc.record({
    axis: fc.constantFrom('row' as const, 'column' as const),
    at: fc.nat(12),
    count: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const { user, workbook } = startHost();
      user.paste('B2', [
        ['合计', 1, '=C2*2'],
        ['分项', 2, '=SUM($C$2:C3)'],
      ]);
      user.format('B2:D2', 'font.bold', true);
      user.format('A1:H100000', 'wrapText', true);
      user.comment('B3', '批注');
      user.note('C3', '备注');
      user.conditionalFormat('B2:D3', '=$C2>1', '#FF0000');
      const before = snapshot(workbook);
      for (const { axis, at, count } of edits)
        editStructure(workbook, workbook.activeSheet, { axis, at, count });
      for (const { axis, at, count } of edits.toReversed()) {
        editStructure(workbook, workbook.activeSheet, { axis, at, count: -count });
      }
      expect(snapshot(workbook)).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

test('a clone is equal and independent', async () => {
  const { user, workbook } = startHost();
  user.paste('A1', [
    ['合计', 1],
    ['=B1', true],
  ]);
  user.format('A1:C100000', 'wrapText', true);
  user.format('B1', 'numberFormat', '0.00');
  user.comment('A1', '甲');
  user.note('A2', '乙');
  user.conditionalFormat('A1:B2', '=TRUE', '#FF0000');
  user.addSheet('支出');
  user.protect('支出', { allowFormatCells: true }, '密码');
  user.select('支出!B2');
  const copy = clone(workbook);
  expect(snapshot(copy)).toEqual(snapshot(workbook));
  const before = snapshot(workbook);
  copy.sheets[0]!.values.set(0, 0, '改');
  copy.sheets[0]!.comments[0]!.content = '改';
  copy.sheets[0]!.conditionalFormats[0]!.look['fill.color'] = '#000000';
  expect(snapshot(workbook)).toEqual(before);
  expect(copy.newId()).toBe(workbook.newId());
});
