import { disputedWorkbook } from '../excel/support/disputed-workbook';
import { snapshot } from '../office-host/model/snapshot';
import { addInOpener } from './add-in-opener';

const open = addInOpener();

test('from the ribbon to the page: check, leave one out, write, take it back', async () => {
  const workbook = disputedWorkbook();
  const before = snapshot(workbook);
  const { page, press } = await open(workbook);
  const sheet = workbook.sheetNamed('部门支出总表')!;

  await press('recomputeSubtotals');
  await page.getByRole('heading', { level: 2, name: '重算小计' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: '校验' }).click();
  const boxes = page.getByRole('listitem').getByRole('checkbox');
  await boxes.first().waitFor();
  expect(snapshot(workbook)).toEqual(before);

  await page.getByRole('checkbox', { name: /C8：由 61\.99 改为 16\.99/ }).uncheck();
  await page.getByRole('radio', { name: '公式' }).check();
  await page.getByRole('button', { name: /^写入选中/ }).click();
  await page.getByText(/^已写入 \d+ 处公式，并重新校验/).waitFor();
  expect(sheet.values.get(7, 2)).toBe(61.99);
  expect(sheet.formulas.get(21, 2)).toBe('=SUM(D22:H22)');
  const written = snapshot(workbook);
  expect(written).not.toEqual(before);

  await page.getByRole('button', { name: '撤销这次写入' }).click();
  await page.getByText(/^已恢复写入前的内容/).waitFor();
  expect(snapshot(workbook)).toEqual(before);
});
