import type { Locator, Page } from 'playwright-core';
import type { Localised } from '../../src/core/findings/localised';
import type { PageId, Tab } from '../../src/taskpane/state/pane-state';
import { CHECKING } from '../../src/taskpane/strings/checking';
import { PAGE_TITLES, PAGES_SHELL } from '../../src/taskpane/strings/pages';
import type { AddInPage } from './add-in-page';

/** A phrase in whichever language the pane speaks, whatever is filled in. */
export function either(phrase: Localised): RegExp {
  const patterns = [phrase['zh-CN'], phrase['en-US']].map((text) =>
    text
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );
  return new RegExp(`^(?:${patterns.join('|')})$`, 's');
}

export const button = (place: Page | Locator, phrase: Localised): Locator =>
  place.getByRole('button', { name: either(phrase) });

export async function check({ page }: AddInPage): Promise<void> {
  await button(page.getByRole('main'), CHECKING.check).click();
  await resultShown(page);
}

export async function resultShown(page: Page): Promise<void> {
  await page.locator('#panel > *').first().waitFor();
}

export const noticeShown = (page: Page): Promise<void> => page.locator('.fui-MessageBar').first().waitFor();

export async function openPage({ page }: AddInPage, id: PageId): Promise<void> {
  await button(page, PAGES_SHELL.more).click();
  await page.getByRole('menuitem', { name: either(PAGE_TITLES[id]) }).click();
  await page.getByRole('heading', { level: 2, name: either(PAGE_TITLES[id]) }).waitFor();
}

export const openTab = ({ page }: AddInPage, tab: Tab): Promise<void> => page.click(`#tab-${tab}`);

/** Opens one of the findings listed. */
export const openFinding = ({ page }: AddInPage, nth = 0): Promise<void> =>
  page.locator('[data-finding]').nth(nth).click();
