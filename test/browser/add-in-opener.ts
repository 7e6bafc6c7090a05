import type { Browser } from 'playwright-core';
import type { Workbook } from '../office-host/model/workbook';
import { launchChromium } from '../support/chromium';
import { openAddIn, type AddInPage, type Appearance } from './add-in-page';

const MINUTES = 60_000;

/**
 * One Chromium for the tests of a file; answers what opens the add-in in it beside a workbook. Whatever a test proves, none of
 * its pages may throw or ask for anything from elsewhere.
 */
export function addInOpener(): (workbook: Workbook, appearance?: Appearance) => Promise<AddInPage> {
  let browser: Browser;
  const opened: AddInPage[] = [];
  jest.setTimeout(5 * MINUTES);

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    const pages = opened.splice(0);
    const complaints = pages.flatMap(({ errors, strangers }) => [...errors, ...strangers]);
    await Promise.all(pages.map(({ page }) => page.context().close()));
    expect(complaints).toEqual([]);
  });

  afterAll(() => browser.close());

  return async (workbook, appearance) => {
    const pane = await openAddIn(browser, workbook, appearance);
    pane.page.setDefaultTimeout(2 * MINUTES);
    opened.push(pane);
    return pane;
  };
}
