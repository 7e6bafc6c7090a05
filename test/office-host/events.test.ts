import { startHost } from './boot-node';
import { EXCEL_365 } from './wire/requirement-sets';

/** Lets the client take what the host has pushed and call its handlers. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

const noting =
  <T>(seen: T[]) =>
  (event: T) => {
    seen.push(event);
    return Promise.resolve();
  };

describe('changes of cells', () => {
  const listening = async (scope: 'sheet' | 'workbook') => {
    const host = startHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await host.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.getActiveWorksheet().load('id');
      await context.sync();
      (scope === 'sheet' ? sheet : sheets).onChanged.add(noting(seen));
      await context.sync();
    });
    return { ...host, seen };
  };

  test.each(['sheet', 'workbook'] as const)('reach the %s', async (scope) => {
    const { user, seen, workbook } = await listening(scope);
    user.type('B2', 12);
    user.type('B2', '');
    await settle();
    expect(seen).toMatchObject([
      {
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        worksheetId: workbook.activeSheet.id,
        details: { valueBefore: '', valueAfter: 12, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      },
      { address: 'B2', details: { valueBefore: 12, valueAfter: '' } },
    ]);
  });

  test('made by the add-in say so', async () => {
    const { run, user, seen } = await listening('workbook');
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[1], [2]];
      await context.sync();
    });
    user.type('A3', 3);
    await settle();
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ['A1:A2', 'ThisLocalAddin'],
      ['A3', 'Unknown'],
    ]);
  });

  test('can be silenced while the add-in writes', async () => {
    const { run, seen } = await listening('workbook');
    await run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([]);
  });

  test('of rows say which and how', async () => {
    const { user, seen } = await listening('sheet');
    user.insertRows('Sheet1', 3, 2);
    user.deleteRows('Sheet1', 1);
    await settle();
    expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([
      ['3:4', 'RowInserted'],
      ['1:1', 'RowDeleted'],
    ]);
  });

  test('lead to the cells', async () => {
    const { run, user, seen } = await listening('sheet');
    user.type('C5', '收入');
    await settle();
    user.insertRows('Sheet1', 1);
    const address = await run(async (context) => {
      const range = seen[0]!.getRange(context).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!C6');
  });

  test('stop when the handler is removed', async () => {
    const { run, user } = startHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(noting(seen));
      await context.sync();
      return result;
    });
    await run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    user.type('A1', 1);
    await settle();
    expect(seen).toEqual([]);
  });

  test('of another host are not heard', async () => {
    const { seen } = await listening('workbook');
    const next = startHost();
    next.user.type('A1', 1);
    await settle();
    expect(seen).toEqual([]);
  });
});

test('changes of the list of sheets', async () => {
  const { run, user, workbook } = startHost({ requirements: { ...EXCEL_365, ExcelApiOnline: '1.1' } });
  const seen: unknown[] = [];
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(noting(seen));
    sheets.onDeleted.add(noting(seen));
    sheets.onActivated.add(noting(seen));
    sheets.onNameChanged.add(noting(seen));
    sheets.onMoved.add(noting(seen));
    await context.sync();
  });
  user.addSheet('支出');
  const { id } = workbook.sheets[1]!;
  user.renameSheet('支出', '支出表');
  user.activate('支出表');
  user.moveSheet('支出表', 0);
  user.deleteSheet('支出表');
  await settle();
  expect(seen).toMatchObject([
    { type: 'WorksheetAdded', worksheetId: id },
    { type: 'WorksheetNameChanged', nameBefore: '支出', nameAfter: '支出表' },
    { type: 'WorksheetActivated', worksheetId: id },
    { type: 'WorksheetMoved', positionBefore: 1, positionAfter: 0 },
    { type: 'WorksheetActivated' },
    { type: 'WorksheetDeleted', worksheetId: id },
  ]);
});

test('the selection, of a sheet and of the workbook', async () => {
  const { run, user } = startHost();
  const ofSheet: Excel.WorksheetSelectionChangedEventArgs[] = [];
  let ofWorkbook = 0;
  await run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(noting(ofSheet));
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void (ofWorkbook += 1)));
    await context.sync();
  });
  user.select('B2:C3');
  await settle();
  expect(ofSheet.map(({ address }) => address)).toEqual(['B2:C3']);
  expect(ofWorkbook).toBe(1);
});

test('formats, calculation and comments', async () => {
  const { run, user } = startHost();
  const formats: Excel.WorksheetFormatChangedEventArgs[] = [];
  const calculated: Excel.WorksheetCalculatedEventArgs[] = [];
  const comments: Excel.CommentAddedEventArgs[] = [];
  user.paste('A1', [[1, '=A1*2']]);
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onFormatChanged.add(noting(formats));
    sheets.onCalculated.add(noting(calculated));
    context.workbook.comments.onAdded.add(noting(comments));
    await context.sync();
  });
  user.type('A1', 5);
  user.format('C1', 'fill.color', '#FF0000');
  user.comment('D1', '批注');
  await settle();
  expect(formats.map(({ address }) => address)).toEqual(['C1']);
  expect(calculated.map(({ address }) => address)).toEqual(['B1']);
  expect(comments[0]?.commentDetails).toHaveLength(1);
});
