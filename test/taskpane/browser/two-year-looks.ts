import type { Page } from 'playwright-core';
import { openWorkbook, sampleSnapshot } from '../../excel/support/open-sample';
import { toSnapshot, type WorkbookGrid } from '../../generator/grid';
import { toXlsx } from '../../generator/to-xlsx';
import { twoYears } from '../../generator/two-years';
import { snapshot, type WorkbookSnapshot } from '../../office-host/model/snapshot';
import { User } from '../../office-host/user';
import { openPage } from './open-page';
import type { PaneLook } from './states';

/** A generated department whose two years differ. */
const YEARS = twoYears(3);

const opened = (grid: WorkbookGrid): WorkbookSnapshot => snapshot(openWorkbook(toSnapshot(grid)));

const chooseLastYear = async (page: Page): Promise<void> => {
  const buffer = Buffer.from(await toXlsx(YEARS.last));
  const file = { name: '上年部门预算公开表.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.setInputFiles('section input[type=file]', file);
  await page.waitForSelector('section table');
};

/** The pages 对比上年 and 情况说明. */
export const TWO_YEAR_LOOKS: readonly PaneLook[] = [
  {
    name: '50-previous-choice',
    workbook: () => opened(YEARS.both),
    steps: async (page) => {
      await page.click('main button');
      await page.waitForSelector('h2');
      await openPage(page, 'previous');
      await page.click('section summary');
    },
  },
  {
    name: '51-previous',
    workbook: () => opened(YEARS.current),
    steps: async (page) => {
      await openPage(page, 'previous');
      await chooseLastYear(page);
    },
  },
  {
    name: '52-previous-lines',
    workbook: () => opened(YEARS.current),
    steps: async (page) => {
      await openPage(page, 'previous');
      await chooseLastYear(page);
      await page.locator('main').evaluate((main) => (main.scrollTop = main.scrollHeight));
    },
  },
  {
    name: '53-previous-refused',
    workbook: () => snapshot(openWorkbook(sampleSnapshot('youhao-2026'))),
    steps: async (page) => {
      await openPage(page, 'previous');
      await page.setInputFiles('section input[type=file]', 'samples/jinlin-2023.xlsx');
      await page.waitForSelector('section [role=status]');
    },
  },
  {
    name: '60-narrative',
    workbook: () => opened(withoutText(YEARS.current)),
    steps: async (page) => {
      await openPage(page, 'previous');
      await chooseLastYear(page);
      await openPage(page, 'narrative');
      await page.waitForSelector('article');
    },
  },
  {
    name: '61-narrative-completed',
    workbook: () => {
      const workbook = openWorkbook(sampleSnapshot('youhao-2026'));
      const user = new User(workbook);
      user.type('部门支出总表!C9', 61.99);
      return snapshot(workbook);
    },
    steps: async (page) => {
      await openPage(page, 'narrative');
      await page.click('section button[data-first-focus]');
      await page.waitForSelector('article');
    },
  },
];

/** The department before anybody has written its narrative. */
function withoutText({ name, sheets }: WorkbookGrid): WorkbookGrid {
  return { name, sheets: sheets.filter((sheet) => !/说明/.test(sheet.name)) };
}
