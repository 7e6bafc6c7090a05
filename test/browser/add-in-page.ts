import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { HostBridge } from '../office-host/bridge';
import type { Workbook } from '../office-host/model/workbook';
import { EXCEL_2021, RequirementSets } from '../office-host/wire/requirement-sets';
import { WorkbookHost } from '../office-host/workbook-host';
import { builtPages } from '../support/built-pages';
import { installNativeHost } from './native-host';

const ADD_IN = 'https://localhost:3000/';
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CLIENT = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

export interface AddInPage {
  readonly page: Page;
  readonly bridge: HostBridge;
  /** Addresses the page asked for and nobody serves. */
  readonly strangers: readonly string[];
  /** Errors thrown in the page. */
  readonly errors: readonly string[];
  /** Presses a ribbon button: done when its action says that it has completed. */
  press(action: string): Promise<void>;
}

/**
 * Opens the built page in Chromium as Excel would, its script tags unchanged: the address of Microsoft's network is served
 * from the client library, and requests go to a workbook host in this process.
 */
export async function openAddIn(browser: Pick<Browser, 'newPage'>, workbook: Workbook): Promise<AddInPage> {
  const pages = await builtPages();
  const page = await browser.newPage();
  const host = new WorkbookHost(workbook, new RequirementSets(EXCEL_2021));
  const bridge = new HostBridge(host);
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));

  await page.exposeFunction('sendToHost', bridge.sendMessageToHost);
  bridge.onMessageFromHost = (message) =>
    void page
      .evaluate((text) => window._richApiNativeBridge.onMessageFromHost(text), message)
      .catch((error: unknown) => errors.push(String(error)));
  await page.addInitScript(installNativeHost, { matrix: EXCEL_2021, language: 'zh-CN' });
  await page.route('**/*', (route) => {
    const url = route.request().url().split(/[?#]/)[0]!;
    if (url.startsWith(ADD_IN)) return serve(route, path.join(pages, url.slice(ADD_IN.length)));
    if (url.startsWith(MICROSOFT)) return serve(route, path.join(CLIENT, url.slice(MICROSOFT.length)));
    strangers.push(url);
    return route.abort();
  });

  await page.goto(`${ADD_IN}taskpane.html`);
  await page.waitForFunction(() => {
    const { actions } = window.Office ?? {};
    return Object.keys(actions?._association.mappings ?? {}).length > 0;
  });
  return {
    page,
    bridge,
    strangers,
    errors,
    press: (action) =>
      page.evaluate(
        (name) =>
          new Promise<void>((resolve) => {
            window.Office!.actions!._association.mappings[name.toUpperCase()]?.({ completed: resolve });
          }),
        action,
      ),
  };
}

function serve(route: Route, file: string): Promise<void> {
  return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
}
