import type { Page } from 'playwright-core';
import type { PageId } from '../../../src/taskpane/state/pane-state';
import { PAGE_TITLES } from '../../../src/taskpane/strings/pages';

/** Opens the menu and chooses a page by its name in either language. */
export async function openPage(shown: Page, id: PageId): Promise<void> {
  await shown.click('#more-pages');
  const names = Object.values(PAGE_TITLES[id]).join('|');
  await shown.locator('[role=menuitem]', { hasText: new RegExp(`^(${names})$`) }).click();
  await shown.waitForSelector('section h2');
}
