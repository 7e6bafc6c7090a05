import fc from '../support/fast-check';
import { startHost } from './boot-node';

/** Reads one property of one range through the client. */
async function read<K extends 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes'>(
  run: typeof Excel.run,
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

async function write(run: typeof Excel.run, address: string, values: unknown[][]): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
}

describe('values', () => {
  test('come back as they were written', async () => {
    const { run } = startHost();
    await write(run, 'B2:D3', [
      ['基本支出', 12.5, true],
      ['', -3, '项目支出'],
    ]);
    expect(await read(run, 'A1:D3', 'values')).toEqual([
      ['', '', '', ''],
      ['', '基本支出', 12.5, true],
      ['', '', -3, '项目支出'],
    ]);
  });

  test.each([
    { input: '1,353.56', value: 1353.56, format: '#,##0' },
    { input: '(12.30)', value: -12.3, format: 'General' },
    { input: '9.90%', value: 0.099, format: '0.00%' },
    { input: '2024-01-01', value: 45292, format: 'yyyy/m/d' },
    { input: 'true', value: true, format: 'General' },
    { input: '#n/a', value: '#N/A', format: 'General' },
    { input: "'=SUM(A1)", value: '=SUM(A1)', format: 'General' },
    { input: '—', value: '—', format: 'General' },
    { input: '-', value: '-', format: 'General' },
    { input: '=', value: '=', format: 'General' },
    { input: '2024-02-31', value: '2024-02-31', format: 'General' },
  ])('$input is read as Excel reads typing', async ({ input, value, format }) => {
    const { run } = startHost();
    await write(run, 'A1', [[input]]);
    expect(await read(run, 'A1', 'values')).toEqual([[value]]);
    expect(await read(run, 'A1', 'numberFormat')).toEqual([[format]]);
    expect(await read(run, 'A1', 'formulas')).toEqual([[value]]);
  });

  test('stay text where the format is text', async () => {
    const { run, workbook } = startHost();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['=1+1'], ['00123']];
      await context.sync();
    });
    expect(await read(run, 'A1:A2', 'values')).toEqual([['=1+1'], ['00123']]);
    expect(workbook.activeSheet.formulas.get(0, 0)).toBeUndefined();
  });

  test('null leaves a cell alone and an empty text clears it', async () => {
    const { run } = startHost();
    await write(run, 'A1:B1', [[1, 2]]);
    await write(run, 'A1:B1', [[null, '']]);
    expect(await read(run, 'A1:B1', 'values')).toEqual([[1, '']]);
    expect(await read(run, 'A1:B1', 'valueTypes')).toEqual([['Double', 'Empty']]);
  });

  test('written singly fill the range; a grid must fit it', async () => {
    const { run } = startHost();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 5 as unknown as unknown[][];
      await context.sync();
    });
    expect(await read(run, 'A1:B2', 'values')).toEqual([
      [5, 5],
      [5, 5],
    ]);
    await expect(write(run, 'A1:B2', [[1, 2]])).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  test('do not enter cells merged away', async () => {
    const { run, workbook } = startHost();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.merge();
      range.values = [['合计', '丢失']];
      await context.sync();
    });
    expect([...workbook.activeSheet.values.entries()]).toEqual([{ row: 0, column: 0, value: '合计' }]);
  });

  test('larger than 1500 cells arrive in chunks, all of them', async () => {
    const { run, bridge } = startHost();
    const block = Array.from({ length: 4000 }, (_, row) => [row, `第${row}行`, row / 4]);
    await write(run, 'C3:E4002', block);
    expect(bridge.roundTrips).toBe(1);
    expect(await read(run, 'C3:E4002', 'values')).toEqual(block);
  });

  test('of whole columns are null', async () => {
    const { run } = startHost();
    expect(await read(run, 'A:B', 'values')).toBeNull();
  });
});

describe('formulas', () => {
  test('are computed, also from one another and across sheets', async () => {
    const { run, user } = startHost();
    user.addSheet('支出 总表');
    user.type("'支出 总表'!A1", 10);
    await write(run, 'A1:A3', [["='支出 总表'!A1*2"], ['=A1+1'], ['=SUM(A1:A2)']]);
    expect(await read(run, 'A1:A3', 'values')).toEqual([[20], [21], [41]]);
    user.type("'支出 总表'!A1", 1);
    expect(await read(run, 'A1:A3', 'values')).toEqual([[2], [3], [5]]);
    expect(await read(run, 'A1:A3', 'formulas')).toEqual([["='支出 总表'!A1*2"], ['=A1+1'], ['=SUM(A1:A2)']]);
  });

  test.each([
    { formula: '=1/0', value: '#DIV/0!' },
    { formula: '=NOSUCHFUNCTION(1)', value: '#NAME?' },
    { formula: '=无此表!A1', value: '#REF!' },
  ])('$formula gives $value', async ({ formula, value }) => {
    const { run } = startHost();
    await write(run, 'B1', [[formula]]);
    expect(await read(run, 'B1', 'values')).toEqual([[value]]);
    expect(await read(run, 'B1', 'valueTypes')).toEqual([['Error']]);
  });

  test('text that begins like a formula is one', async () => {
    const { run } = startHost();
    await write(run, 'A1:A2', [['=1+2'], ['+1+2']]);
    expect(await read(run, 'A1:A2', 'values')).toEqual([[3], [3]]);
  });

  test('malformed ones are refused and nothing of the range is written', async () => {
    const { run, workbook } = startHost();
    await expect(write(run, 'A1:A2', [[1], ['=SUM(']])).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(workbook.activeSheet.values.extent()).toBeUndefined();
  });

  test('wait when calculation is manual', async () => {
    const { run, user } = startHost();
    await write(run, 'A1:B1', [[1, '=A1*10']]);
    await run(async (context) => {
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
    });
    user.type('A1', 2);
    expect(await read(run, 'B1', 'values')).toEqual([[10]]);
    await run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
    expect(await read(run, 'B1', 'values')).toEqual([[20]]);
  });
});

test('text follows the number format', async () => {
  const { run } = startHost();
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.values = [[1234.5, 0.0991, true]];
    range.numberFormat = [['#,##0.00', '0.00%', 'General']];
    await context.sync();
  });
  expect(await read(run, 'A1:C1', 'text')).toEqual([['1,234.50', '9.91%', 'TRUE']]);
});

describe('clearing', () => {
  const filled = async () => {
    const host = startHost();
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FFCC00';
      await context.sync();
    });
    return host;
  };

  test.each([
    { applyTo: 'Contents', value: '', fill: '#FFCC00' },
    { applyTo: 'Formats', value: 1, fill: '#FFFFFF' },
    { applyTo: 'All', value: '', fill: '#FFFFFF' },
  ] as const)('$applyTo', async ({ applyTo, value, fill }) => {
    const { run } = await filled();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.clear(applyTo);
      range.load('values,format/fill/color');
      await context.sync();
      return [range.values[0]?.[0], range.format.fill.color];
    });
    expect(seen).toEqual([value, fill]);
  });
});

test('any writes through the client leave what a plain table of cells would hold', async () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constantFrom('收入', '支出', '合计', '一、'),
    fc.constant(''),
    fc.constant(null),
  );
  const block = fc
    .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([row, column, rows, columns]) =>
      fc.record({
        row: fc.constant(row),
        column: fc.constant(column),
        values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const { run } = startHost();
      const expected: unknown[][] = Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => ''));
      const actual = await run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const { row, column, values } of blocks) {
          sheet.getRangeByIndexes(row, column, values.length, values[0]!.length).values = values;
          values.forEach((line, down) =>
            line.forEach((value, right) => {
              if (value !== null) expected[row + down]![column + right] = value;
            }),
          );
        }
        const all = sheet.getRange('A1:J10').load('values');
        await context.sync();
        return all.values;
      });
      expect(actual).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
