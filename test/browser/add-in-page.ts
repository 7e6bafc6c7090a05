import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import type { Language } from '../../src/core/findings/localised';
import { HostBridge } from '../office-host/bridge';
import type { Workbook } from '../office-host/model/workbook';
import { User } from '../office-host/user';
import { EXCEL_2021, RequirementSets } from '../office-host/wire/requirement-sets';
import { WorkbookHost } from '../office-host/workbook-host';
import { builtPages } from '../support/built-pages';
import { installNativeHost } from './native-host';

const ADD_IN = 'https://localhost:3000/';
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CLIENT = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** How the pane is looked at; left out is what most clerks have. */
export interface Appearance {
  /** Of the pane on the screen, px. */
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark' | 'high-contrast';
  readonly language?: Language;
  /** 2 is 200 %. */
  readonly zoom?: number;
  readonly hasReducedMotion?: boolean;
}

export interface AddInPage {
  readonly page: Page;
  readonly workbook: Workbook;
  readonly bridge: HostBridge;
  /** The person at Excel's own keyboard. */
  readonly user: User;
  /** Addresses the page asked for and nobody serves. */
  readonly strangers: readonly string[];
  /** Errors thrown in the page. */
  readonly errors: readonly string[];
  /** Presses a ribbon button: done when its action says that it has completed. */
  press(action: string): Promise<void>;
  /** Closes the pane and opens it again, as the same user beside the same workbook. */
  reopen(): Promise<void>;
}

/**
 * Opens the built page in Chromium as Excel would, its script tags unchanged: the address of Microsoft's network is served
 * from the client library, and requests go to a workbook host in this process.
 */
export async function openAddIn(
  browser: Browser,
  workbook: Workbook,
  appearance: Appearance = {},
): Promise<AddInPage> {
  const pages = await builtPages();
  const context = await contextFor(browser, appearance);
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));

  let bridge = newBridge();
  function newBridge(): HostBridge {
    const made = new HostBridge(new WorkbookHost(workbook, new RequirementSets(EXCEL_2021)));
    made.onMessageFromHost = (message) => {
      if (made !== bridge) return;
      page
        .evaluate((text) => window._richApiNativeBridge.onMessageFromHost(text), message)
        .catch((error: unknown) => errors.push(String(error)));
    };
    return made;
  }

  await page.exposeFunction('sendToHost', (message: string) => bridge.sendMessageToHost(message));
  await page.addInitScript(installNativeHost, {
    matrix: EXCEL_2021,
    language: appearance.language ?? 'zh-CN',
  });
  await page.route('**/*', (route) => {
    const url = route.request().url().split(/[?#]/)[0]!;
    if (url.startsWith(ADD_IN)) return serve(route, path.join(pages, url.slice(ADD_IN.length)));
    if (url.startsWith(MICROSOFT)) return serve(route, path.join(CLIENT, url.slice(MICROSOFT.length)));
    strangers.push(url);
    return route.abort();
  });

  const load = async () => {
    await page.goto(`${ADD_IN}taskpane.html`);
    await page.waitForFunction(() => {
      const { actions } = window.Office ?? {};
      return Object.keys(actions?._association.mappings ?? {}).length > 0;
    });
    await page.waitForSelector('h1');
  };
  await load();
  return {
    page,
    workbook,
    get bridge() {
      return bridge;
    },
    user: new User(workbook),
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
    async reopen() {
      bridge = newBridge();
      await load();
    },
  };
}

async function contextFor(
  browser: Browser,
  { width = 350, height = 720, scheme = 'light', zoom = 1, hasReducedMotion = false }: Appearance,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'high-contrast' ? 'active' : 'none',
    reducedMotion: hasReducedMotion ? 'reduce' : 'no-preference',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // Compilers name functions by a helper of their own, which those that are sent to the page need there.
  await context.addInitScript('globalThis.__name = (made) => made');
  return context;
}

function serve(route: Route, file: string): Promise<void> {
  return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
}
