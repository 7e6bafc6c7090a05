import { snapshot } from '../office-host/model/snapshot';
import { addInOpener } from './add-in-opener';
import { mistyped, sample } from './looks/look';
import { check, noticeShown, openPage, resultShown } from './steps';

const open = addInOpener();

test('the first view says what it does, offers one button, and stands in nobody’s way', async () => {
  const workbook = sample('jinlin-2023');
  const before = snapshot(workbook);
  const shown = await open(workbook);
  const main = shown.page.getByRole('main');
  expect(await main.textContent()).toMatch(/^核对本工作簿中的预算、决算公开表.*校验$/);
  expect(await main.getByRole('button').count()).toBe(1);
  await openPage(shown, 'help');
  await shown.page.getByRole('button', { name: '返回' }).click();

  await check(shown);
  expect(await shown.page.getByRole('heading', { level: 2 }).textContent()).toBe('通过');
  expect(snapshot(workbook)).toEqual(before);
});

test('a check is cancelled, leaves everything as it was, and can be started again', async () => {
  const workbook = mistyped();
  const before = snapshot(workbook);
  const shown = await open(workbook);
  const { page, bridge } = shown;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  bridge.fail(2, { kind: 'delay', milliseconds: 2000 });
  await button('校验').click();
  await page.getByRole('progressbar').waitFor();
  await button('取消').click();
  await page.getByText('校验已取消。').waitFor();
  expect(snapshot(workbook)).toEqual(before);
  await check(shown);
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('2 处错误');
});

test('results of a workbook that has changed since say so, and are not written to it', async () => {
  const workbook = mistyped();
  const shown = await open(workbook);
  const { page, user } = shown;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await check(shown);
  user.type('部门支出总表!C9', 0.51);
  await page.getByText(/^校验之后工作簿有改动/).waitFor();
  const before = snapshot(workbook);
  await button('标注').click({ force: true });
  expect(snapshot(workbook)).toEqual(before);

  await button('重新校验').last().click();
  await page.getByRole('heading', { level: 2, name: '1 处错误' }).waitFor();
  expect(await page.getByText(/^校验之后工作簿有改动/).count()).toBe(0);
  await button('标注').click();
  await page.getByText(/^已标注 \d+ 个单元格/).waitFor();
  await button('清除标记').click();
  await page.getByText('本工具的标记和报告已清除。').waitFor();
  expect(snapshot(workbook)).toEqual(before);
});

test('an error of Excel is told, and trying again goes on', async () => {
  const { page, bridge } = await open(mistyped());
  bridge.fail(2, { kind: 'batch', code: 'GeneralException' });
  await page.getByRole('button', { name: '校验', exact: true }).click();
  await noticeShown(page);
  expect(await page.locator('.fui-MessageBar').textContent()).toMatch(/^Excel 报告出错/);
  await page.getByRole('button', { name: '再试一次' }).click();
  await resultShown(page);
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('2 处错误');
});
