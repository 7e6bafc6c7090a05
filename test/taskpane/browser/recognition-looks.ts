import type { Page } from 'playwright-core';
import { workbookWithManyFindings } from '../../browser/many-findings';
import { openWorkbook, sampleSnapshot } from '../../excel/support/open-sample';
import { snapshot, type WorkbookSnapshot } from '../../office-host/model/snapshot';
import { User } from '../../office-host/user';
import type { PaneLook } from './states';

const tables = async (page: Page): Promise<void> => {
  await page.click('main button');
  await page.waitForSelector('h2', { timeout: 120_000 });
  if ((await page.locator('#tab-tables').count()) > 0) await page.click('#tab-tables');
  await page.waitForSelector('#panel li');
};

const openForm = async (page: Page): Promise<void> => {
  await page.click('#panel li button[aria-expanded] >> nth=2');
  await page.waitForSelector('form select');
};

const correct = async (page: Page, kind: string): Promise<void> => {
  await openForm(page);
  await page.selectOption('form select >> nth=0', kind);
  await page.click('form [type=submit]');
  await page.waitForSelector('.fui-MessageBar');
};

/** What the pane knows of the tables, what the user says of them, and states in which much goes wrong. */
export const RECOGNITION_LOOKS: readonly PaneLook[] = [
  {
    name: '50-correcting',
    workbook: () => sample('youhao-2026'),
    steps: async (page) => {
      await tables(page);
      await openForm(page);
    },
  },
  {
    name: '51-corrected',
    workbook: () => sample('youhao-2026'),
    steps: async (page) => {
      await tables(page);
      await correct(page, 'general-budget-expenditure');
    },
  },
  {
    name: '52-correction-unfit',
    workbook: () => sample('youhao-2026'),
    steps: async (page) => {
      await tables(page);
      await correct(page, 'no-table');
      await page.evaluate(() => window.officeHost!.user.renameSheet('部门支出总表', '支出'));
      await page.click('header button >> nth=0');
      await page.waitForSelector('h2');
      await page.click('#tab-tables');
    },
  },
  { name: '53-tables-units', workbook: () => sample('fengrun-2023'), steps: tables },
  {
    name: '54-thousands',
    workbook: () => snapshot(workbookWithManyFindings(3000)),
    steps: async (page) => {
      await page.click('main button');
      await page.waitForSelector('[data-finding="0"]', { timeout: 120_000 });
      await page.click('[data-finding="1"]');
    },
  },
  {
    name: '55-protected',
    workbook: protectedSheets,
    steps: async (page) => {
      await tables(page);
      await page.click('[role=group] >> nth=-1 >> button >> nth=0');
      await page.waitForSelector('.fui-MessageBar');
    },
  },
  {
    name: '56-excel-error',
    workbook: () => sample('youhao-2026'),
    steps: async (page) => {
      await page.evaluate(() => {
        for (let request = 1; request <= 9; request++)
          window.officeHost!.bridge.fail(request, { kind: 'batch', code: 'GeneralException' });
      });
      await page.click('main button');
      await page.waitForSelector('.fui-MessageBar', { timeout: 120_000 });
    },
  },
];

function sample(name: 'youhao-2026' | 'fengrun-2023'): WorkbookSnapshot {
  return snapshot(openWorkbook(sampleSnapshot(name)));
}

function protectedSheets(): WorkbookSnapshot {
  const workbook = openWorkbook(sampleSnapshot('youhao-2026'));
  const user = new User(workbook);
  user.type('部门支出总表!C9', 61.99);
  user.protect('部门支出总表');
  return snapshot(workbook);
}
