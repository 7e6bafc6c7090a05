import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addInOpener } from './add-in-opener';
import { mistyped, sample } from './looks/look';
import { contentOf } from './sheet-content';
import { check, openPage } from './steps';

const open = addInOpener();

/** What a press offers to be saved. */
async function savedBy(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('the report is saved as data and as a page that needs nothing else', async () => {
  const shown = await open(mistyped());
  const { page } = shown;
  const save = (what: string) => page.getByRole('button', { name: `保存${what}` }).click();
  await check(shown);
  await openPage(shown, 'report');

  const json = await savedBy(page, () => save('数据（JSON）'));
  expect(json.name).toBe('校核报告-youhao-2026.json');
  const report = JSON.parse(json.text) as { schema: number; findings: { sheet: string; cell: string }[] };
  expect(report.schema).toBe(1);
  expect(report.findings).toContainEqual(expect.objectContaining({ sheet: '部门支出总表', cell: 'C9' }));

  const html = await savedBy(page, () => save('网页（可打印）'));
  expect(html.name).toBe('校核报告-youhao-2026.html');
  expect(html.text).toMatch(/^<!doctype html>/i);
  expect(html.text).toContain('部门支出总表');
  expect(html.text).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
});

test('settings outlive the pane: the user’s on this computer, the workbook’s with the workbook', async () => {
  const workbook = sample('youhao-2026');
  const shown = await open(workbook);
  const { page } = shown;
  await openPage(shown, 'settings');
  await page.getByLabel('尾差从严还是从宽').selectOption({ label: '从严' });
  await page.getByLabel('上年数为零时的增减率').selectOption({ label: '写“—”' });
  await page.getByText(/^设置已随工作簿保存/).waitFor();
  await page.getByText(/^校验规则（共 \d+ 条，停用 0 条）$/).click();
  await page.getByRole('checkbox', { name: '收入合计的构成' }).click();
  await page.getByText(/停用 1 条/).waitFor();
  await page.getByLabel('界面语言').selectOption({ label: 'English' });
  await page.getByRole('heading', { level: 2, name: 'Settings' }).waitFor();

  await shown.reopen();
  await openPage(shown, 'settings');
  expect(await page.getByLabel('How rounding is judged').inputValue()).toBe('strict');
  expect(await page.getByLabel('Rate where last year is zero').inputValue()).toBe('dash');

  const colleague = await open(workbook);
  await openPage(colleague, 'settings');
  expect(await colleague.page.getByLabel('尾差从严还是从宽').inputValue()).toBe('standard');
  expect(await colleague.page.getByLabel('上年数为零时的增减率').inputValue()).toBe('dash');
  await colleague.page.getByText(/停用 1 条/).waitFor();
});

test('help finds a rule by its words and tells it with an example', async () => {
  const shown = await open(sample('youhao-2026'));
  const { page } = shown;
  await openPage(shown, 'help');
  await page.getByRole('searchbox', { name: '搜索规则' }).fill('三公');
  await page.getByText(/^符合的规则（\d+ 条）$/).waitFor();
  await page.getByText('“三公”经费合计').first().click();
  await page.locator('details[open]').getByText('例', { exact: true }).waitFor();
});

test('tables in 元 become sheets in 万元; their own stay as they are', async () => {
  const workbook = sample('jinlin-2021-final');
  const shown = await open(workbook);
  const { page } = shown;
  const before = workbook.sheets.map(({ name }) => contentOf(workbook, name));
  const count = workbook.sheets.length;
  await openPage(shown, 'convert');
  await page.getByRole('main').getByRole('button', { name: '校验' }).click();
  const boxes = page.getByRole('group', { name: '要换算的表' }).getByRole('checkbox');
  await boxes.first().waitFor();
  const tables = await boxes.count();
  await boxes.last().uncheck();
  await page.getByRole('button', { name: `写入新工作表（${tables - 1} 张）` }).click();
  await page.getByText(/^已写入：/).waitFor();

  expect(workbook.sheets).toHaveLength(count + tables - 1);
  expect(workbook.sheets.slice(0, count).map(({ name }) => contentOf(workbook, name))).toEqual(before);
  expect(contentOf(workbook, workbook.sheets[count]!.name)).toContain('万元');
});

test('the narrative is drafted from this year’s tables alone, and copied', async () => {
  const shown = await open(sample('youhao-2026'));
  const { page } = shown;
  await openPage(shown, 'narrative');
  await page.getByRole('main').getByRole('button', { name: '校验' }).click();
  await page.getByText(/^没有上年的数/).waitFor();
  await page.getByRole('button', { name: '复制全文' }).click();
  await page.getByText(/^已复制/).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/第三部分.*预算情况说明/);
});
