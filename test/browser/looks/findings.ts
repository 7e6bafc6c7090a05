import { DETAIL } from '../../../src/taskpane/strings/detail';
import { FINDINGS } from '../../../src/taskpane/strings/findings';
import { IGNORING, USUAL_REASONS } from '../../../src/taskpane/strings/ignoring';
import { User } from '../../office-host/user';
import type { AddInPage } from '../add-in-page';
import { button, check, either, noticeShown, openFinding, openTab } from '../steps';
import { mistyped, sample, type Look } from './look';

const startIgnoring = async (shown: AddInPage): Promise<void> => {
  await openFinding(shown);
  await button(shown.page, IGNORING.ignore).click();
  await button(shown.page, USUAL_REASONS.scope).click();
};

const ignoreFirst = async (shown: AddInPage): Promise<void> => {
  await startIgnoring(shown);
  await button(shown.page, IGNORING.confirm).click();
  await noticeShown(shown.page);
};

/** Findings, one by one and as a list. */
export const FINDING_LOOKS: readonly Look[] = [
  {
    name: 'finding',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openFinding(shown);
    },
  },
  {
    name: 'finding-rule',
    workbook: () => sample('jinlin-2021-final'),
    steps: async (shown) => {
      await check(shown);
      await openFinding(shown);
      await shown.page.getByText(either(DETAIL.rule)).click();
      await shown.page.locator('details[open] dl').first().waitFor();
      await shown.page.locator('details[open] dl').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'findings-by-sheet',
    workbook: () => sample('jinlin-2021-final'),
    steps: async (shown) => {
      await check(shown);
      await shown.page.getByRole('combobox', { name: either(FINDINGS.groupBy) }).selectOption('sheet');
    },
  },
  {
    name: 'findings-of-a-table',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openTab(shown, 'map');
      await shown.page.locator('[data-map-item^=node]').nth(1).click();
      await shown.page.locator('[data-finding]').first().waitFor();
    },
  },
  {
    name: 'findings-no-match',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await shown.page.getByRole('searchbox').fill('没有这样的字');
      await shown.page.getByText(either(FINDINGS.noMatch)).waitFor();
    },
  },
  {
    name: 'corrected',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openFinding(shown);
      await button(shown.page, DETAIL.correct).click();
      await noticeShown(shown.page);
    },
  },
  {
    name: 'cell-marked',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openFinding(shown);
      await button(shown.page, DETAIL.mark).click();
      await noticeShown(shown.page);
    },
  },
  {
    name: 'ignoring',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await startIgnoring(shown);
    },
  },
  {
    name: 'ignored',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await ignoreFirst(shown);
      await button(shown.page, IGNORING.inVerdict).click();
      await openFinding(shown);
    },
  },
  {
    name: 'ignored-all',
    workbook: () => {
      const workbook = sample('jinlin-2023');
      new User(workbook).type('支出总表!C9', 999.99);
      return workbook;
    },
    steps: async (shown) => {
      await check(shown);
      await ignoreFirst(shown);
    },
  },
];
