import { addInOpener } from './add-in-opener';
import { mistyped, sample } from './looks/look';
import { contentOf } from './sheet-content';
import { check, noticeShown, openPage, openTab, resultShown } from './steps';

const open = addInOpener();
const WRONG = /^错误 部门支出总表 C9/;

test('a finding is ignored for a reason, which the workbook and its report keep, until it is restored', async () => {
  const workbook = mistyped();
  const shown = await open(workbook);
  const { page } = shown;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const verdict = () => page.getByRole('heading', { level: 2 }).textContent();
  await check(shown);
  expect(await verdict()).toBe('2 处错误');

  await button(WRONG).click();
  await button('忽略…').click();
  await page.getByRole('textbox', { name: /忽略的原因/ }).fill('已与财政部门核实，口径不同');
  await button('忽略').click();
  await page.getByText(/^部门支出总表 C9 已忽略/).waitFor();
  expect(await verdict()).toBe('1 处错误');

  await shown.reopen();
  await check(shown);
  expect(await verdict()).toBe('1 处错误');
  await openPage(shown, 'report');
  await button('写成工作表').click();
  await noticeShown(page);
  expect(contentOf(workbook, '校验报告')).toContain('已与财政部门核实，口径不同');

  await button('返回').click();
  await button('另有 1 处已忽略').click();
  await button(WRONG).click();
  await page.getByText('忽略原因：已与财政部门核实，口径不同').waitFor();
  await button('恢复').click();
  await page.getByText(/^部门支出总表 C9 已恢复/).waitFor();
  expect(await verdict()).toBe('2 处错误');
  await button('重新校验').first().click();
  await resultShown(page);
  expect(await verdict()).toBe('2 处错误');
});

test('a finding leads to its cell, is explained, and is put right by a figure or by a formula', async () => {
  const workbook = mistyped();
  const shown = await open(workbook);
  const { page } = shown;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const [revenue, expenditure] = [workbook.sheetNamed('部门收入总表')!, workbook.sheetNamed('部门支出总表')!];
  await check(shown);

  await button(WRONG).click();
  await button('复制说明').click();
  await page.getByText('说明已复制。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^【错误】部门支出总表 C9：.*\n公布 61\.99，应为 0\.51/,
  );
  expect([workbook.activeSheet, expenditure.selection]).toMatchObject([expenditure, { row: 8, column: 2 }]);

  await button('改为 0.51').click();
  await page.getByText(/^部门支出总表 C9 已由 61\.99 改为 0\.51，并重新校验/).waitFor();
  expect(expenditure.values.get(8, 2)).toBe(0.51);

  await button(/^错误 部门收入总表 E6/).click();
  await button('写入公式').click();
  await page.getByText(/^部门收入总表 E6 已由 249\.98 改为公式 =.*，并重新校验/).waitFor();
  expect(revenue.formulas.get(5, 4)).toMatch(/^=/);
  expect(revenue.values.get(5, 4)).toBe(248.98);
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('通过');
});

test('an edge of the map shows what is broken along it; filters and search narrow the list', async () => {
  const shown = await open(sample('jinlin-2021-final'));
  const { page } = shown;
  const findings = page.locator('[data-finding]');
  await check(shown);
  const all = await findings.count();

  await page.getByRole('button', { name: /^需说明 \d+$/ }).click();
  await expectCount(5);
  await page.getByRole('searchbox', { name: '搜索问题' }).fill('没有这样的字');
  await page.getByText('没有符合条件的问题。').waitFor();
  await page.getByRole('button', { name: '显示全部' }).click();
  await expectCount(all);

  await openTab(shown, 'map');
  const broken = page.locator('[data-map-item^=edge]', { hasText: '不成立' }).first();
  await broken.focus();
  await page.keyboard.press('Enter');
  const only = page.getByRole('button', { name: /^不再只看/ });
  await only.waitFor();
  expect(await findings.count()).toBeLessThan(all);
  await only.click();
  await expectCount(all);

  async function expectCount(count: number): Promise<void> {
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('[data-finding]').length === wanted,
      count,
    );
  }
});
