import { CHECKING } from '../../../src/taskpane/strings/checking';
import { RECOGNITION } from '../../../src/taskpane/strings/recognition';
import type { AddInPage } from '../add-in-page';
import { button, check, noticeShown, openTab, resultShown } from '../steps';
import { sample, type Look } from './look';

const openForm = async (shown: AddInPage): Promise<void> => {
  await check(shown);
  await openTab(shown, 'tables');
  await button(shown.page, RECOGNITION.correctNamed).nth(2).click();
  await shown.page.locator('form select').first().waitFor();
};

const correct = async (shown: AddInPage, kind: string): Promise<void> => {
  await openForm(shown);
  await shown.page.locator('form select').first().selectOption(kind);
  await button(shown.page, RECOGNITION.apply).click();
  await noticeShown(shown.page);
};

/** What the user says of the tables. */
export const RECOGNITION_LOOKS: readonly Look[] = [
  { name: 'correcting', workbook: () => sample('youhao-2026'), steps: openForm },
  {
    name: 'correcting-wrong',
    workbook: () => sample('youhao-2026'),
    steps: async (shown) => {
      await openForm(shown);
      await shown.page.locator('form input').first().fill('20');
      await button(shown.page, RECOGNITION.apply).click();
      await shown.page.getByRole('alert').filter({ hasText: /./ }).waitFor();
    },
  },
  {
    name: 'recognition-corrected',
    workbook: () => sample('youhao-2026'),
    steps: (shown) => correct(shown, 'general-budget-expenditure'),
  },
  {
    name: 'correction-unfit',
    workbook: () => sample('youhao-2026'),
    steps: async (shown) => {
      await correct(shown, 'no-table');
      shown.user.renameSheet('部门支出总表', '支出');
      await button(shown.page, CHECKING.checkAgain).first().click();
      await resultShown(shown.page);
      await openTab(shown, 'tables');
    },
  },
];
