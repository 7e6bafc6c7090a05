import { openWorkbook } from '../../excel/support/open-sample';
import { toSnapshot, type WorkbookGrid } from '../../generator/grid';
import { toXlsx } from '../../generator/to-xlsx';
import { twoYears } from '../../generator/two-years';
import type { Workbook } from '../../office-host/model/workbook';
import { User } from '../../office-host/user';
import type { AddInPage } from '../add-in-page';
import { check, openPage } from '../steps';
import { sample, type Look } from './look';

/** A generated department whose two years differ. */
const YEARS = twoYears(3);

const opened = (grid: WorkbookGrid): Workbook => openWorkbook(toSnapshot(grid));

const chooseLastYear = async (shown: AddInPage): Promise<void> => {
  await openPage(shown, 'previous');
  const buffer = Buffer.from(await toXlsx(YEARS.last));
  const file = { name: '上年部门预算公开表.xlsx', mimeType: 'application/octet-stream', buffer };
  await shown.page.setInputFiles('section input[type=file]', file);
  await shown.page.locator('section table').first().waitFor();
};

const wholeNarrative = async (shown: AddInPage): Promise<void> => {
  await openPage(shown, 'narrative');
  await shown.page.locator('section button[data-first-focus]').click();
  await shown.page.getByRole('article').waitFor();
};

/** The pages 对比上年 and 情况说明. */
export const TWO_YEAR_LOOKS: readonly Look[] = [
  {
    name: 'previous-first',
    workbook: () => sample('youhao-2026'),
    steps: (shown) => openPage(shown, 'previous'),
  },
  {
    name: 'previous-choice',
    workbook: () => opened(YEARS.both),
    steps: async (shown) => {
      await check(shown);
      await openPage(shown, 'previous');
      await shown.page.click('section summary');
    },
  },
  { name: 'previous', workbook: () => opened(YEARS.current), steps: chooseLastYear },
  {
    name: 'previous-lines',
    workbook: () => opened(YEARS.current),
    steps: async (shown) => {
      await chooseLastYear(shown);
      await shown.page.locator('main').evaluate((main) => (main.scrollTop = main.scrollHeight));
    },
  },
  {
    name: 'previous-refused',
    workbook: () => sample('youhao-2026'),
    steps: async (shown) => {
      await openPage(shown, 'previous');
      await shown.page.setInputFiles('section input[type=file]', 'samples/jinlin-2023.xlsx');
      await shown.page.locator('section [role=status]').first().waitFor();
    },
  },
  {
    name: 'narrative',
    workbook: () => opened(withoutText(YEARS.current)),
    steps: async (shown) => {
      await chooseLastYear(shown);
      await openPage(shown, 'narrative');
      await shown.page.getByRole('article').waitFor();
    },
  },
  {
    name: 'narrative-completed',
    workbook: () => {
      const workbook = sample('youhao-2026');
      new User(workbook).type('部门支出总表!C9', 61.99);
      return workbook;
    },
    steps: wholeNarrative,
  },
  { name: 'narrative-units', workbook: () => sample('fengrun-2023'), steps: wholeNarrative },
];

/** The department before anybody has written its narrative. */
function withoutText({ name, sheets }: WorkbookGrid): WorkbookGrid {
  return { name, sheets: sheets.filter((sheet) => !/说明/.test(sheet.name)) };
}
