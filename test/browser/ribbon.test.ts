import type { Browser } from 'playwright-core';
import { disputedWorkbook } from '../excel/support/disputed-workbook';
import { snapshot } from '../office-host/model/snapshot';
import { launchChromium } from '../support/chromium';
import { openAddIn } from './add-in-page';

const MINUTES = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
}, MINUTES);

afterAll(() => browser.close());

test(
  'one press marks the workbook, another clears it, in the page that is delivered',
  async () => {
    const workbook = disputedWorkbook();
    const before = snapshot(workbook);
    const { press, errors, strangers } = await openAddIn(browser, workbook);
    expect(snapshot(workbook)).toEqual(before);

    await press('validateWorkbook');
    const wrong = workbook.sheetNamed('部门支出总表')!;
    expect(wrong.conditionalFormats.length).toBeGreaterThan(1);
    expect(wrong.comments.map(({ content }) => content)).toContainEqual(
      expect.stringMatching(/^【错误】.*预算校核/s),
    );
    expect(workbook.activeSheet.name).toBe('校验报告(2)');

    await press('clearMarks');
    expect(snapshot(workbook)).toEqual(before);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  },
  5 * MINUTES,
);
