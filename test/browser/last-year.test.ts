import { openWorkbook } from '../excel/support/open-sample';
import { toSnapshot } from '../generator/grid';
import { toXlsx } from '../generator/to-xlsx';
import { twoYears } from '../generator/two-years';
import { addInOpener } from './add-in-opener';

const open = addInOpener();

test('last year’s file is chosen, compared with and told of, in the page that is delivered', async () => {
  const { current, last } = twoYears(3);
  const workbook = openWorkbook(toSnapshot(current));
  const { page } = await open(workbook);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const openPage = async (name: string) => {
    await button('更多').click();
    await page.getByRole('menuitem', { name }).click();
  };

  await openPage('对比上年');
  const input = page.locator('section input[type=file]');
  await input.setInputFiles({ name: '坏.xlsx', mimeType: '', buffer: Buffer.from('<html></html>') });
  await page.getByText(/“坏\.xlsx”没有选用：.*网页/).waitFor();

  const buffer = Buffer.from(await toXlsx(last));
  await input.setInputFiles({ name: '上年.xlsx', mimeType: '', buffer });
  await page.getByText('已选用：上年.xlsx').waitFor();
  await page.getByRole('region', { name: /^变动最大的/ }).waitFor();
  await button('写入对比表').click();
  await page.getByText('对比表已写入工作表“对比上年”。').waitFor();
  const comparison = workbook.sheetNamed('对比上年')!;
  expect(comparison.values.get(0, 0)).toBe('本年与上年对比（预算校核生成）');
  expect(workbook.activeSheet).toBe(comparison);

  await openPage('情况说明');
  const text = page.getByRole('article', { name: '情况说明全文' });
  await text.waitFor();
  expect(await text.textContent()).toMatch(/比上年预算(增加|减少)/);
  await button('写入新工作表').click();
  await page.getByText(/^情况说明已写入工作表“.*”。$/).waitFor();
  expect(workbook.activeSheet.name).toMatch(/^情况说明/);
});
