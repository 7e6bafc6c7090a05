import { startHost } from './boot-node';
import { snapshot } from './model/snapshot';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

function mark(
  target: Excel.Range | Excel.RangeAreas,
  formula: string,
  fill: string,
): Excel.ConditionalFormat {
  const format = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  format.custom.format.font.bold = true;
  return format;
}

describe('conditional formats', () => {
  test('of a formula are added to many areas at once and listed by sheet', async () => {
    const { run } = startHost();
    const seen = await run(async (context) => {
      mark(sheetOf(context).getRanges('C9,C12:D12'), '=LEN("budget-check:error")>0', '#FFC7CE');
      const formats = sheetOf(context).getRange().conditionalFormats;
      formats.load('items/type,items/priority,items/stopIfTrue,items/custom/rule/formula');
      await context.sync();
      const places = formats.items.map((format) => format.getRanges().load('address'));
      await context.sync();
      return formats.items.map(({ type, priority, stopIfTrue, custom }, index) => [
        type,
        priority,
        stopIfTrue,
        custom.rule.formula,
        places[index]?.address,
      ]);
    });
    expect(seen).toEqual([['Custom', 0, false, '=LEN("budget-check:error")>0', 'Sheet1!C9,Sheet1!C12:D12']]);
  });

  test('come first when new, and give way when their priority says so', async () => {
    const { run, user, workbook } = startHost();
    user.conditionalFormat('A1:B9', '=$A1>0', '#00FF00');
    await run(async (context) => {
      mark(sheetOf(context).getRange('B2'), '=TRUE', '#FF0000');
      await context.sync();
    });
    const order = () => workbook.activeSheet.conditionalFormats.map(({ formula }) => formula);
    expect(order()).toEqual(['=TRUE', '=$A1>0']);
    await run(async (context) => {
      const formats = sheetOf(context).getRange('B2').conditionalFormats.load('items/id');
      await context.sync();
      formats.items[0]!.priority = 1;
      await context.sync();
    });
    expect(order()).toEqual(['=$A1>0', '=TRUE']);
  });

  test('are seen from any range they touch, and only from there', async () => {
    const { run, user } = startHost();
    user.conditionalFormat('B2:C3', '=TRUE', '#FF0000');
    const counts = await run(async (context) => {
      const count = (address: string) => sheetOf(context).getRange(address).conditionalFormats.getCount();
      const results = ['C3:D9', 'A1', 'B2'].map(count);
      await context.sync();
      return results.map(({ value }) => value);
    });
    expect(counts).toEqual([1, 0, 1]);
  });

  test('ours are found by what their formula says and deleted; the rest is as before', async () => {
    const { run, user, workbook } = startHost();
    user.conditionalFormat('A1:B9', '=$A1>0', '#00FF00');
    const before = snapshot(workbook);
    await run(async (context) => {
      mark(sheetOf(context).getRange('B2'), '=LEN("ours")>0', '#FF0000');
      mark(sheetOf(context).getRange('C3'), '=LEN("ours")>0', '#FF0000');
      await context.sync();
    });
    await run(async (context) => {
      const formats = sheetOf(context).getRange().conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      for (const format of formats.items) {
        const { customOrNullObject: custom } = format;
        if (!custom.isNullObject && custom.rule.formula.includes('"ours"')) format.delete();
      }
      await context.sync();
    });
    expect(snapshot(workbook)).toEqual(before);
  });

  test('of other kinds are kept, without a custom rule to read', async () => {
    const { run, workbook } = startHost();
    workbook.activeSheet.conditionalFormats.push({
      id: '{scale}',
      type: 'ColorScale',
      ranges: [{ row: 0, column: 0, rows: 9, columns: 1 }],
      stopIfTrue: false,
      formula: '',
      look: {},
    });
    const isNull = await run(async (context) => {
      const format = sheetOf(context).getRange().conditionalFormats.getItemAt(0);
      const custom = format.customOrNullObject.load('rule/formula');
      await context.sync();
      return custom.isNullObject;
    });
    expect(isNull).toBe(true);
    const reading = run(async (context) => {
      sheetOf(context).getRange().conditionalFormats.getItemAt(0).custom.rule.load('formula');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('shrink and move with the rows they cover, their formulas too', async () => {
    const { run, user } = startHost();
    user.conditionalFormat('A2:B4', '=$A$4>0', '#00FF00');
    user.insertRows('Sheet1', 1, 2);
    user.deleteRows('Sheet1', 4);
    const seen = await run(async (context) => {
      const format = sheetOf(context).getRange().conditionalFormats.getItemAt(0);
      format.load('custom/rule/formula');
      const range = format.getRangeOrNullObject().load('address');
      await context.sync();
      return [range.address, format.custom.rule.formula];
    });
    expect(seen).toEqual(['Sheet1!A4:B5', '=$A$5>0']);
  });

  test('cleared from some cells stay on the others', async () => {
    const { run, user, workbook } = startHost();
    user.conditionalFormat('A1:C3', '=TRUE', '#00FF00');
    await run(async (context) => {
      sheetOf(context).getRange('B2').conditionalFormats.clearAll();
      await context.sync();
    });
    const cells = workbook.activeSheet.conditionalFormats.flatMap(({ ranges }) => ranges);
    expect(cells.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(8);
  });
});
