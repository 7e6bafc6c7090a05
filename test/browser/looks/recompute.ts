import { CONVERT } from '../../../src/taskpane/strings/convert';
import { RECOMPUTE } from '../../../src/taskpane/strings/recompute';
import type { Workbook } from '../../office-host/model/workbook';
import { User } from '../../office-host/user';
import type { AddInPage } from '../add-in-page';
import { button, either, noticeShown, openPage } from '../steps';
import { sample, type Look } from './look';

const checked = async (shown: AddInPage): Promise<void> => {
  await openPage(shown, 'recompute');
  await shown.page.locator('section button[data-first-focus]').click();
  await shown.page.locator('section p[data-first-focus], section h3[data-first-focus]').waitFor();
};

const leaveOutOneTable = ({ page }: AddInPage) =>
  page.getByRole('listitem').getByRole('checkbox').nth(2).uncheck();

const convertible = async (shown: AddInPage): Promise<void> => {
  await openPage(shown, 'convert');
  await shown.page.locator('section button[data-first-focus]').click();
  await shown.page.locator('section fieldset').waitFor();
};

/** The pages 重算小计 and 元转万元. */
export const RECOMPUTE_LOOKS: readonly Look[] = [
  {
    name: 'recompute',
    workbook: wrongTotals,
    steps: async (shown) => {
      await checked(shown);
      await leaveOutOneTable(shown);
    },
  },
  {
    name: 'recompute-formulas',
    workbook: wrongTotals,
    steps: async (shown) => {
      await checked(shown);
      await shown.page.getByRole('radio', { name: either(RECOMPUTE.formulas) }).check();
    },
  },
  {
    name: 'recompute-written',
    workbook: wrongTotals,
    steps: async (shown) => {
      await checked(shown);
      await leaveOutOneTable(shown);
      await button(shown.page, RECOMPUTE.write).click();
      await noticeShown(shown.page);
    },
  },
  { name: 'recompute-settled', workbook: () => sample('youhao-2026'), steps: checked },
  {
    name: 'recompute-unchecked',
    workbook: () => sample('youhao-2026'),
    steps: async (shown) => {
      await openPage(shown, 'recompute');
      await shown.page.locator('section button[data-first-focus]').waitFor();
    },
  },
  { name: 'convert', workbook: () => sample('jinlin-2021-final'), steps: convertible },
  {
    name: 'convert-written',
    workbook: () => sample('jinlin-2021-final'),
    steps: async (shown) => {
      await convertible(shown);
      await button(shown.page, CONVERT.write).click();
      await noticeShown(shown.page);
    },
  },
  {
    name: 'convert-none',
    workbook: () => sample('youhao-2026'),
    steps: async (shown) => {
      await openPage(shown, 'convert');
      await shown.page.locator('section button[data-first-focus]').click();
      await shown.page.getByText(either(CONVERT.none)).waitFor();
    },
  },
];

/** Totals and subtotals wrong in several tables, one of them on a protected sheet. */
function wrongTotals(): Workbook {
  const workbook = sample('youhao-2026');
  const user = new User(workbook);
  user.type('部门支出总表!C8', 61.99);
  user.type('部门支出总表!D18', 100.05);
  user.type('部门支出总表!C21', '');
  user.type('部门支出总表!C11', 290.61);
  user.type('部门收入总表!D6', 1248.98);
  user.type('一般公共预算支出表（按功能分类科目）!D12', 132.61);
  user.protect('部门收入总表');
  return workbook;
}
