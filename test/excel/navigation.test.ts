import { excelHost } from '../../src/excel/excel-host';
import { startHost } from '../office-host/boot-node';
import { EXCEL_2021, EXCEL_365, type RequirementMatrix } from '../office-host/wire/requirement-sets';

async function selecting(requirements: RequirementMatrix) {
  const excel = startHost({ requirements });
  excel.user.addSheet('支出');
  const { sheets } = await excelHost().read();
  const cell = (row: number, column: number) => ({ sheet: sheets[1]!, row, column });
  const before = excel.bridge.roundTrips;
  await excelHost().select(cell(8, 2), [cell(8, 3), cell(8, 4)]);
  const { name, selection, alsoSelected } = excel.workbook.activeSheet;
  return { name, selection, others: alsoSelected.length, trips: excel.bridge.roundTrips - before };
}

const selection = { row: 8, column: 2, rows: 1, columns: 1 };

test('a cell becomes the active one, the others are selected with it, in one round trip', async () => {
  expect(await selecting(EXCEL_365)).toEqual({ name: '支出', selection, others: 2, trips: 1 });
});

test('an older Excel selects the cell alone', async () => {
  expect(await selecting(EXCEL_2021)).toEqual({ name: '支出', selection, others: 0, trips: 1 });
});
