import type { Page } from 'playwright-core';
import { snapshot, type WorkbookSnapshot } from '../../office-host/model/snapshot';
import { User } from '../../office-host/user';
import { openWorkbook, sampleSnapshot } from '../../excel/support/open-sample';
import { openPage } from './open-page';
import type { PaneLook } from './states';

const opened = async (shown: Page): Promise<void> => {
  await openPage(shown, 'recompute');
  await shown.waitForSelector('section button[data-first-focus]');
};

const checked = async (shown: Page): Promise<void> => {
  await opened(shown);
  await shown.click('section button[data-first-focus]');
  await shown.waitForSelector('section p[data-first-focus], section h3[data-first-focus]');
};

const leaveOutOneTable = (shown: Page) => shown.locator('[role=listitem] input').nth(2).uncheck();

const convertible = async (shown: Page): Promise<void> => {
  await openPage(shown, 'convert');
  await shown.click('section button[data-first-focus]');
  await shown.waitForSelector('section fieldset');
};

/** The pages 重算小计 and 元转万元. */
export const RECOMPUTE_LOOKS: readonly PaneLook[] = [
  {
    name: '40-recompute',
    workbook: wrongTotals,
    steps: async (shown) => {
      await checked(shown);
      await leaveOutOneTable(shown);
    },
  },
  {
    name: '41-recompute-formulas',
    workbook: wrongTotals,
    steps: async (shown) => {
      await checked(shown);
      await shown.click('input[value=formulas]');
    },
  },
  {
    name: '42-recompute-written',
    workbook: wrongTotals,
    steps: async (shown) => {
      await checked(shown);
      await leaveOutOneTable(shown);
      await shown.locator('section .fui-Button').last().click();
      await shown.waitForSelector('.fui-MessageBar');
    },
  },
  { name: '43-recompute-settled', workbook: consistent, steps: checked },
  { name: '44-recompute-unchecked', workbook: consistent, steps: opened },
  { name: '45-convert', workbook: finalAccounts, steps: convertible },
];

function consistent(): WorkbookSnapshot {
  return snapshot(openWorkbook(sampleSnapshot('youhao-2026')));
}

/** Totals and subtotals wrong in several tables, one of them on a protected sheet. */
function wrongTotals(): WorkbookSnapshot {
  const workbook = openWorkbook(sampleSnapshot('youhao-2026'));
  const user = new User(workbook);
  user.type('部门支出总表!C8', 61.99);
  user.type('部门支出总表!D18', 100.05);
  user.type('部门支出总表!C21', '');
  user.type('部门支出总表!C11', 290.61);
  user.type('部门收入总表!D6', 1248.98);
  user.type('一般公共预算支出表（按功能分类科目）!D12', 132.61);
  user.protect('部门收入总表');
  return snapshot(workbook);
}

function finalAccounts(): WorkbookSnapshot {
  return snapshot(openWorkbook(sampleSnapshot('jinlin-2021-final')));
}
