import type { Page } from 'playwright-core';
import { snapshot, type WorkbookSnapshot } from '../../office-host/model/snapshot';
import { Workbook } from '../../office-host/model/workbook';
import { User } from '../../office-host/user';
import { openWorkbook, sampleSnapshot, type SAMPLES } from '../../excel/support/open-sample';
import { openPage } from './open-page';
import { RECOGNITION_LOOKS } from './recognition-looks';
import { RECOMPUTE_LOOKS } from './recompute-looks';
import { TWO_YEAR_LOOKS } from './two-year-looks';

/** A state of the pane worth looking at, and the way there. */
export interface PaneLook {
  readonly name: string;
  readonly workbook: () => WorkbookSnapshot;
  readonly steps: (page: Page) => Promise<void>;
}

/** The buttons by their place, so that the way is the same in both languages. */
const welcomeCheck = 'main button';
const firstFinding = '[data-finding="0"]';

const check = async (page: Page): Promise<void> => {
  await page.click(welcomeCheck);
  await page.waitForSelector('h2');
};

export const LOOKS: readonly PaneLook[] = [
  { name: '01-welcome', workbook: () => sample('youhao-2026'), steps: () => Promise.resolve() },
  {
    name: '02-checking',
    workbook: () => sample('youhao-2026'),
    steps: async (page) => {
      await page.evaluate(() => window.officeHost!.bridge.fail(3, { kind: 'drop', applied: false }));
      await page.click(welcomeCheck);
      await page.waitForSelector('[role=progressbar]');
    },
  },
  { name: '03-errors', workbook: mistyped, steps: check },
  {
    name: '04-finding',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.click(firstFinding);
    },
  },
  {
    name: '05-many',
    workbook: () => sample('jinlin-2021-final'),
    steps: async (page) => {
      await check(page);
      await page.click(firstFinding);
      await page.locator('summary').last().click();
      await page.waitForSelector('details[open] dl');
    },
  },
  {
    name: '06-tables',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.click('#tab-tables');
    },
  },
  { name: '07-rounding', workbook: () => sample('youhao-2026'), steps: check },
  { name: '08-clean', workbook: () => sample('jinlin-2023'), steps: check },
  {
    name: '09-marked',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.click('[role=group] >> nth=-1 >> button >> nth=0');
      await page.waitForSelector('.fui-MessageBar');
    },
  },
  {
    name: '14-corrected',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.click(firstFinding);
      await page.click('[role=listitem] button:has-text("248.98"):not([data-finding])');
      await page.waitForSelector('.fui-MessageBar');
    },
  },
  {
    name: '10-stale',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.evaluate(() => window.officeHost!.user.type('部门支出总表!C10', 1));
      await page.waitForSelector('.fui-MessageBar');
    },
  },
  {
    name: '33-live',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.click('[role=group] >> nth=-1 >> button >> nth=0');
      await page.waitForSelector('.fui-MessageBar');
      await openPage(page, 'settings');
      await page.locator('section input[type=checkbox]').first().check();
      await page.waitForSelector('section input[type=checkbox]:checked');
      await page.keyboard.press('Escape');
      await page.evaluate(() => window.officeHost!.user.type('部门支出总表!C10', 1));
      await page.waitForSelector('main [role=group] p');
    },
  },
  { name: '11-empty', workbook: () => snapshot(new Workbook('工作簿1.xlsx')), steps: check },
  { name: '12-no-tables', workbook: shoppingList, steps: check },
  {
    name: '13-busy',
    workbook: mistyped,
    steps: async (page) => {
      await page.evaluate(() => window.officeHost!.bridge.beginCellEdit());
      await page.click(welcomeCheck);
      await page.waitForSelector('.fui-MessageBar', { timeout: 120_000 });
    },
  },
  {
    name: '15-menu',
    workbook: () => sample('youhao-2026'),
    steps: (page) => page.click('#more-pages'),
  },
  {
    name: '16-help',
    workbook: () => sample('youhao-2026'),
    steps: async (shown) => {
      await openPage(shown, 'help');
      await shown.locator('summary').nth(1).click();
      await shown.waitForSelector('details[open] dl');
    },
  },
  {
    name: '17-map',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.click('#tab-map');
      await page.waitForSelector('[data-rail]');
    },
  },
  {
    name: '18-map-units',
    workbook: () => sample('fengrun-2023'),
    steps: async (page) => {
      await check(page);
      await page.click('#tab-map');
      await page.hover('[data-map-item] >> nth=0');
    },
  },
  {
    name: '19-settings',
    workbook: () => sample('youhao-2026'),
    steps: async (shown) => {
      await openPage(shown, 'settings');
      await shown.waitForSelector('section details');
    },
  },
  {
    name: '30-ignoring',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      await page.click(firstFinding);
      await page.click('[role=listitem] button[aria-expanded]:not([data-finding])');
      await page.click('form [role=group] button >> nth=1');
    },
  },
  {
    name: '31-ignored',
    workbook: mistyped,
    steps: async (page) => {
      await check(page);
      for (let count = 0; count < 2; count++) {
        await page.click(firstFinding);
        await page.click('[role=listitem] button[aria-expanded]:not([data-finding])');
        await page.click('form [role=group] button >> nth=1');
        await page.click('form [type=submit]');
        await page.waitForSelector('.fui-MessageBar');
      }
      await page.click('section a, section button.fui-Link');
      await page.click('[data-finding]');
    },
  },
  ...RECOMPUTE_LOOKS,
  ...TWO_YEAR_LOOKS,
  {
    name: '32-report',
    workbook: mistyped,
    steps: async (shown) => {
      await check(shown);
      await openPage(shown, 'report');
      await shown.waitForSelector('section section');
    },
  },
  ...RECOGNITION_LOOKS,
];

function sample(name: (typeof SAMPLES)[number]): WorkbookSnapshot {
  return snapshot(openWorkbook(sampleSnapshot(name)));
}

/** A published budget with one figure mistyped, as in the report's own example. */
function mistyped(): WorkbookSnapshot {
  const workbook = openWorkbook(sampleSnapshot('youhao-2026'));
  const user = new User(workbook);
  user.type('部门支出总表!C9', 61.99);
  user.type('部门收入总表!E6', 249.98);
  return snapshot(workbook);
}

function shoppingList(): WorkbookSnapshot {
  const workbook = new Workbook('采购清单.xlsx');
  const user = new User(workbook);
  const sheet = workbook.sheets[0]!.name;
  user.type(`${sheet}!A1`, '办公用品');
  user.type(`${sheet}!B1`, '数量');
  user.type(`${sheet}!A2`, '<img src=x onerror=alert(1)>');
  user.type(`${sheet}!B2`, 12);
  return snapshot(workbook);
}
