import type { Browser } from 'playwright-core';
import { toXlsx } from '../generator/to-xlsx';
import { twoYears } from '../generator/two-years';
import { launchChromium } from '../support/chromium';
import { openWell } from '../xlsx/support/marking';
import { ENCRYPTED } from '../xlsx/support/real-workbooks';
import { openPreview, type PreviewPage } from './support/open-preview';

jest.setTimeout(180_000);

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchChromium();
  preview = await openPreview(browser);
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

test('last year’s file is compared with in the browser, and the comparison is in the file that is downloaded', async () => {
  const { current, last } = twoYears(3);
  const { page } = preview;
  await preview.openFile('本年.xlsx', await toXlsx(current));
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '对比上年' }).click();
  const buffer = Buffer.from(await toXlsx(last));
  await page
    .locator('section input[type=file]')
    .setInputFiles({ name: '上年.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.getByText('已选用：上年.xlsx').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: '写入对比表', exact: true }).click();
  await page.getByText('对比表已写入工作表“对比上年”。').waitFor();
  expect((await preview.shown()).get('对比上年')![0]![0]).toBe('本年与上年对比（预算校核生成）');
  const { snapshot } = openWell(await preview.download());
  const written = snapshot.sheets.find(({ name }) => name === '对比上年')!;
  expect([...written.formulas.values()].filter((formula) => formula.includes('!')).length).toBeGreaterThan(
    20,
  );
  expect(preview.strangers).toEqual([]);
  expect(preview.errors).toEqual([]);
});

test('an encrypted file of last year is told of in one sentence', async () => {
  const { page } = preview;
  await page.locator('section input[type=file]').setInputFiles(ENCRYPTED);
  await page.getByText('文件已加密，请先用 Excel 或 WPS 取消密码再校核。', { exact: false }).waitFor();
  expect(preview.errors).toEqual([]);
});
