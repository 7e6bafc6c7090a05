import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { largeWorkbook } from '../generator/large';
import { toXlsx } from '../generator/to-xlsx';
import { compoundFile } from '../xlsx/support/compound-file';
import { writeWorkbook } from '../xlsx/support/package-writer';
import { ENCRYPTED } from '../xlsx/support/real-workbooks';
import { utf8, zip } from '../xlsx/support/zip-writer';
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

/** A sheet of hardly anything that unpacks to a thousand times its file. */
function zipBomb(): Uint8Array {
  return writeWorkbook({ sheets: [{ data: ' '.repeat(100 * 2 ** 20) }] });
}

test.each([
  [
    '损坏.xlsx',
    () => zip([{ name: '_rels/.rels', content: '<Relationships><' }]),
    /“损坏\.xlsx”没有打开：.*损坏/,
  ],
  ['加密.xlsx', () => readFileSync(ENCRYPTED), /已加密，请先用 Excel 或 WPS 取消密码/],
  ['旧版.xls', () => compoundFile(['Workbook']), /旧版表格格式.*另存为 \.xlsx/],
  ['网页.xlsx', () => utf8('<html><table></table></html>'), /网页/],
  ['空.xlsx', () => new Uint8Array(), /文件是空的/],
])('%s is refused with a reason, and what was open stays', async (name, content, reason) => {
  await preview.openFile(name, content());
  expect(await preview.message()).toMatch(reason);
  expect([...(await preview.shown()).keys()]).toContain('部门支出总表');
});

test('a file that unpacks without end is told of', async () => {
  await preview.openFile('炸弹.xlsx', zipBomb());
  expect(await preview.message()).toMatch(/异常庞大|内容过多/);
});

test('a workbook of two hundred sheets opens and is checked', async () => {
  const workbook = largeWorkbook(40_000, 7);
  const sheets = Array.from({ length: 200 }, (_, index) => {
    const sheet = workbook.sheets[index % workbook.sheets.length]!;
    return { ...sheet, name: `表${index + 1}` };
  });
  await preview.openFile('两百张.xlsx', await toXlsx({ ...workbook, sheets }));
  expect(await preview.message()).toBe('');
  await preview.page.getByRole('button', { name: '校验', exact: true }).click();
  await preview.page
    .getByText(/认出 \d{2,} 张表|\d{2,} 张表、/)
    .first()
    .waitFor({ timeout: 60_000 });
});

test('the protection of a sheet is respected', async () => {
  const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
  const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
  await preview.openFile(
    '保护.xlsx',
    writeWorkbook({ sheets: [{ name: '表', data, after: '<sheetProtection sheet="1"/>' }], styles }),
  );
  await preview.goTo('表', 'A1');
  await preview.type('9');
  expect(await preview.message()).toMatch(/工作表受保护/);
  await preview.goTo('表', 'B1');
  await preview.type('9');
  expect((await preview.shown()).get('表')).toEqual([['1', '9']]);
});

test('after the first load the page opens without its server', async () => {
  const { page } = preview;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await preview.stopServer();
  await page.reload();
  await preview.ready();
  expect([...(await preview.shown()).keys()]).toContain('部门支出总表');
  expect(preview.strangers).toEqual([]);
});
