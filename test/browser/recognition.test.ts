import { addInOpener } from './add-in-opener';
import { sample } from './looks/look';
import { check, openTab, resultShown } from './steps';

const open = addInOpener();

test('what the user says of a table is kept with the workbook and counts from the next check, until it is taken back', async () => {
  const shown = await open(sample('youhao-2026'));
  const { page } = shown;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const table = page.getByRole('listitem').filter({ hasText: '部门支出总表' }).first();
  const correct = async () => {
    await table.getByRole('button', { name: /^更正识别/ }).click();
    await page.getByRole('form', { name: '更正识别' }).waitFor();
  };
  const heading = () => page.getByText(/^认出 \d+ 张表$/).textContent();
  await check(shown);
  await openTab(shown, 'tables');
  expect(await heading()).toBe('认出 14 张表');

  await correct();
  await page.getByLabel('这是哪张表').selectOption({ label: '不是预算表，不校验' });
  await button('应用并重新校验').click();
  await page.getByText(/^已更正：部门支出总表.*不再作为预算表/).waitFor();
  expect(await heading()).toBe('认出 13 张表');

  await shown.reopen();
  await check(shown);
  await openTab(shown, 'tables');
  expect(await heading()).toBe('认出 13 张表');

  await correct();
  await page.getByLabel('这是哪张表').selectOption({ label: '一般公共预算支出表' });
  await button('应用并重新校验').click();
  await page.getByText(/^已更正：部门支出总表.*按《一般公共预算支出表》校验/).waitFor();
  expect(await heading()).toBe('认出 14 张表');

  await correct();
  await button('恢复自动识别').click();
  await page.getByText('已恢复自动识别。').waitFor();
  await button('重新校验').first().click();
  await resultShown(page);
  await openTab(shown, 'tables');
  expect(await table.textContent()).toMatch(/支出总表.*19 行/);
  expect(await table.textContent()).not.toContain('已按您的更正');
});

test('a header that was missed is shown to the pane by its rows', async () => {
  const shown = await open(sample('youhao-2026'));
  const { page } = shown;
  await check(shown);
  await openTab(shown, 'tables');
  await page.getByRole('button', { name: /^更正识别：支出总表/ }).click();
  await page.getByLabel('第一行').fill('99');
  await page.getByLabel('最后一行').fill('3');
  await page.getByRole('button', { name: '应用并重新校验' }).click();
  await page.getByRole('alert').filter({ hasText: '行号应在 1 到' }).waitFor();
  await page.getByLabel('第一行').fill('3');
  await page.getByRole('button', { name: '应用并重新校验' }).click();
  await page.getByText(/^已更正：部门支出总表.*按《支出总表》校验/).waitFor();
});
