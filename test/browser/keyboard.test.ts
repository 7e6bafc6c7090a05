import { addInOpener } from './add-in-opener';
import { keyboardOf } from './keyboard';
import { mistyped } from './looks/look';

const open = addInOpener();

test('check, understand, correct, ignore, mark and clear by keyboard alone', async () => {
  const workbook = mistyped();
  const { page } = await open(workbook);
  const { press, type, tabTo, arriveAt } = keyboardOf(page);
  const expenditure = workbook.sheetNamed('部门支出总表')!;

  await tabTo(/^校验$/);
  await press('Enter');
  await arriveAt(/^2 处错误$/);

  await tabTo(/^问题$/);
  expect(await press('ArrowRight')).toBe('勾稽图');
  expect(await press('ArrowRight')).toBe('各表');
  expect(await press('ArrowRight')).toBe('问题');

  await tabTo(/部门收入总表 E6/);
  await press('ArrowDown');
  expect(await press('ArrowDown')).toMatch(/部门支出总表 C9/);
  await page.waitForTimeout(200);
  expect([workbook.activeSheet, expenditure.selection]).toMatchObject([expenditure, { row: 8, column: 2 }]);

  await tabTo(/^规则与出处$/);
  await press('Enter');
  await tabTo(/^改为 0\.51$/);
  await press('Enter');
  await arriveAt(/^1 处错误$/);
  expect(expenditure.values.get(8, 2)).toBe(0.51);

  await tabTo(/部门收入总表 E6/);
  await press('Enter');
  await tabTo(/^忽略…$/);
  expect(await press('Enter')).toMatch(/^忽略的原因/);
  expect(await press('Escape')).toBe('忽略…');
  await press('Enter');
  await type('上级单位统一调整');
  await press('Enter');
  await page.getByText(/^部门收入总表 E6 已忽略/).waitFor();
  await press('Shift');

  await tabTo(/^标注$/);
  await press('Enter');
  await page.getByText(/^已标注/).waitFor();
  expect(await press('Shift')).toBe('标注');
  await tabTo(/^清除标记$/);
  await press('Enter');
  await page.getByText('本工具的标记和报告已清除。').waitFor();
  expect(await press('Shift')).toBe('清除标记');
});

test('the keyboard goes to a page and comes back; a table is corrected and forms are left by Escape', async () => {
  const { page } = await open(mistyped());
  const { press, tabTo, arriveAt } = keyboardOf(page);
  await tabTo(/^更多$/);
  await press('Enter');
  await arriveAt(/^重算小计$/);
  expect(await press('End')).toBe('帮助');
  expect(await press('Home')).toBe('重算小计');
  await press('Enter');
  await arriveAt(/^重算小计$/);
  await tabTo(/^校验$/);
  await press('Enter');
  await arriveAt(/不用重算|与明细不符/);
  expect(await press('Escape')).toBe('更多');

  await press('Enter');
  await arriveAt(/^重算小计$/);
  expect(await press('Escape')).toBe('更多');
  await tabTo(/^问题$/);
  await press('ArrowLeft');
  await tabTo(/^更正识别：支出总表/);
  await press('Enter');
  await arriveAt(/^这是哪张表$/);
  expect(await press('Escape')).toMatch(/^更正识别：支出总表/);
  await press('Enter');
  await arriveAt(/^这是哪张表$/);
  await press('ArrowDown');
  await tabTo(/^应用并重新校验$/);
  await press('Enter');
  await page.getByText(/^已更正：部门支出总表.*不再作为预算表/).waitFor();
  await press('Shift');
});

test('what happens is also heard: progress, verdict, what was done and what went wrong', async () => {
  const { page, bridge, user } = await open(mistyped());
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.evaluate(listen);
  const heard = () => page.evaluate(() => window.heard);

  bridge.fail(2, { kind: 'batch', code: 'GeneralException' });
  await button('校验').click();
  await button('再试一次').click();
  await page.getByRole('heading', { level: 2, name: '2 处错误' }).waitFor();
  await button('标注').click();
  await page
    .getByText(/^已标注/)
    .first()
    .waitFor();
  user.type('部门支出总表!C9', 0.51);
  await page
    .getByText(/^校验之后工作簿有改动/)
    .first()
    .waitFor();
  expect(await heard()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^polite: 正在读取工作簿/),
      expect.stringMatching(/^assertive: Excel 报告出错/),
      expect.stringMatching(/^polite: 2 处错误/),
      expect.stringMatching(/^polite: 已标注/),
      expect.stringMatching(/^polite: 校验之后工作簿有改动/),
    ]),
  );
});

declare global {
  interface Window {
    /** What live regions have said. */
    heard: string[];
  }
}

/** Sent to the page: notes what a screen reader would be told, which is every change inside a region that was there before. */
function listen(): void {
  window.heard = [];
  const regions = document.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]');
  for (const region of regions) {
    const how = region.getAttribute('aria-live') ?? (region.role === 'alert' ? 'assertive' : 'polite');
    new MutationObserver(() => window.heard.push(`${how}: ${region.textContent}`)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
}
