import { excelHost } from '../../src/excel/excel-host';
import { draftName } from '../../src/host/marks/signature';
import { clearMarks } from '../../src/host/operations/clear';
import { addSheets } from '../../src/host/operations/add-sheets';
import { comparisonLike } from '../support/new-sheet';
import { startHost } from '../office-host/boot-node';
import { snapshot } from '../office-host/model/snapshot';
import { disputedWorkbook } from './support/disputed-workbook';

test('writes cells, looks, merges and a chart in three round trips', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const before = snapshot(excel.workbook);
  const [added] = await addSheets(excelHost(), [comparisonLike()]);
  expect(added!.name).toBe('对比上年');
  expect(excel.bridge.roundTrips).toBe(3);
  const sheet = excel.workbook.sheetNamed('对比上年')!;
  expect(sheet.id).toBe(added!.key);
  expect(sheet.values.get(2, 0)).toBe('=HYPERLINK("http://example.org")');
  expect([...sheet.formulas.entries()]).toEqual([
    expect.objectContaining({ row: 2, column: 3, value: '=C3-B3' }),
  ]);
  expect(sheet.values.get(2, 3)).toBe(-2.5);
  const shown = snapshot(excel.workbook).sheets.at(-1);
  expect(shown).toMatchObject({
    merges: ['A1:D1'],
    columnWidths: { 0: 124, 1: 62 },
    formats: expect.objectContaining({ B3: { numberFormat: '#,##0.00' } }),
    charts: [
      {
        type: 'BarClustered',
        values: { row: 2, column: 3, rows: 2, columns: 1 },
        categories: { row: 2, column: 0, rows: 2, columns: 1 },
        settings: { title: '变动最大的科目', 'legend.visible': false },
      },
    ],
  });
  const lines = (side: string) =>
    shown!.formats[side === 'Top' ? 'D4' : 'D3']?.[`borders.Edge${side}.style` as never];
  expect(['Top', 'Bottom', 'Left', 'Right'].map(lines)).toEqual(Array(4).fill('Continuous'));
  expect(snapshot(excel.workbook).sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
});

test('any number of sheets takes as many round trips as one', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const before = snapshot(excel.workbook);
  const sheets = Array.from({ length: 20 }, (_, at) => ({ ...comparisonLike(), name: `表${at}` }));
  const added = await addSheets(excelHost(), sheets);
  expect(excel.bridge.roundTrips).toBe(3);
  expect(added.map(({ key }) => excel.workbook.sheets.find(({ id }) => id === key)!.name)).toEqual(
    sheets.map(({ name }) => name),
  );
  const after = snapshot(excel.workbook);
  expect(after.settings).toEqual(before.settings);
  expect(after.sheets.map(({ name }) => name)).toEqual([
    ...before.sheets.map(({ name }) => name),
    ...sheets.map(({ name }) => name),
  ]);
});

test('of several sheets all go where one cannot be written', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const before = snapshot(excel.workbook);
  excel.bridge.fail(2, { kind: 'action', at: 60, code: 'GeneralException' });
  await expect(addSheets(excelHost(), [comparisonLike(), comparisonLike()])).rejects.toMatchObject({
    name: 'HostError',
  });
  expect(snapshot(excel.workbook)).toEqual(before);
});

test('never takes the place of a sheet of the user', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  excel.user.addSheet('对比上年');
  const added = await addSheets(excelHost(), [comparisonLike(), comparisonLike()]);
  expect(added.map(({ name }) => name)).toEqual(['对比上年(2)', '对比上年(3)']);
});

test('a sheet that cannot be finished is gone', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const before = snapshot(excel.workbook);
  const actions = async (): Promise<number> => {
    const probe = startHost({ workbook: disputedWorkbook() });
    await addSheets(excelHost(), [comparisonLike()]);
    return probe.bridge.log[1]!.request.Actions.length;
  };
  const count = await actions();
  for (const action of [1, Math.floor(count / 2), count - 1]) {
    const playing = startHost({ workbook: disputedWorkbook() });
    playing.bridge.fail(2, { kind: 'action', at: action, code: 'GeneralException' });
    await expect(addSheets(excelHost(), [comparisonLike()])).rejects.toMatchObject({ name: 'HostError' });
    expect(snapshot(playing.workbook).sheets).toEqual(before.sheets);
  }
});

test('a sheet left half-built by a crash is cleared, one that is complete is the user’s', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const before = snapshot(excel.workbook);
  excel.user.addSheet(draftName(0));
  excel.user.addSheet(draftName(2));
  await clearMarks(excelHost());
  expect(snapshot(excel.workbook).sheets).toEqual(before.sheets);
  await addSheets(excelHost(), [comparisonLike()]);
  await clearMarks(excelHost());
  expect(excel.workbook.sheetNamed('对比上年')).toBeDefined();
});

test('a long sheet goes in messages Excel takes', async () => {
  const excel = startHost({ workbook: disputedWorkbook() });
  const rows = Array.from({ length: 600 }, (_, row) => [{ constant: '字'.repeat(8000) }, { constant: row }]);
  await addSheets(excelHost(), [{ ...comparisonLike(), rows, chart: null, merges: [] }]);
  expect(excel.bridge.roundTrips).toBeGreaterThan(3);
  expect(excel.workbook.sheetNamed('对比上年')!.values.get(599, 1)).toBe(599);
});
