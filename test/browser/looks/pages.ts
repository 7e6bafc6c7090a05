import { ACTIONS } from '../../../src/taskpane/strings/actions';
import { LIVE } from '../../../src/taskpane/strings/live';
import { PAGES_SHELL } from '../../../src/taskpane/strings/pages';
import { REPORT } from '../../../src/taskpane/strings/report';
import { SETTINGS } from '../../../src/taskpane/strings/settings';
import type { AddInPage } from '../add-in-page';
import { button, check, either, noticeShown, openPage } from '../steps';
import { mistyped, sample, type Look } from './look';

const youhao = () => sample('youhao-2026');

const openSettings = async (shown: AddInPage): Promise<void> => {
  await openPage(shown, 'settings');
  await shown.page.getByText(either(SETTINGS.rules)).waitFor();
};

/** The menu, and the pages settings, help and report. */
export const PAGE_LOOKS: readonly Look[] = [
  {
    name: 'menu',
    workbook: youhao,
    steps: async ({ page }) => {
      await button(page, PAGES_SHELL.more).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'help',
    workbook: youhao,
    steps: async (shown) => {
      await openPage(shown, 'help');
      await shown.page.locator('summary').nth(1).click();
      await shown.page.locator('details[open] dl').first().waitFor();
    },
  },
  { name: 'settings', workbook: youhao, steps: openSettings },
  {
    name: 'settings-rules',
    workbook: youhao,
    steps: async (shown) => {
      await openSettings(shown);
      await shown.page.getByText(either(SETTINGS.rules)).click();
      await shown.page.locator('details').getByRole('checkbox').first().click();
      await noticeShown(shown.page);
    },
  },
  {
    name: 'live',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await button(shown.page, ACTIONS.mark).click();
      await noticeShown(shown.page);
      await openSettings(shown);
      await shown.page.getByRole('checkbox', { name: either(LIVE.setting) }).click();
      await shown.page.getByText(either(LIVE.on)).waitFor();
      await button(shown.page, PAGES_SHELL.back).click();
      shown.user.type('部门支出总表!C10', 1);
      await shown.page.getByText(either(ACTIONS.outdated)).waitFor();
    },
  },
  {
    name: 'report',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openPage(shown, 'report');
      await button(shown.page, REPORT.sheet).waitFor();
    },
  },
  {
    name: 'report-saved',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openPage(shown, 'report');
      await shown.page
        .getByRole('button', { name: either(REPORT.saveAs) })
        .first()
        .click();
      await noticeShown(shown.page);
    },
  },
  {
    name: 'report-unchecked',
    workbook: youhao,
    steps: async (shown) => {
      await openPage(shown, 'report');
      await shown.page.getByText(either(REPORT.notYet)).waitFor();
    },
  },
];
