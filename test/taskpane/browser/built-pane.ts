import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import type { Language } from '../../../src/core/findings/localised';
import type { WorkbookSnapshot } from '../../office-host/model/snapshot';
import { officeHostScript } from './office-host-script';

/** Where the development build says it is served from. */
const PANE = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const BUILT = path.resolve('dist/web');
const CLIENT = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

export interface Appearance {
  readonly width: number;
  readonly height?: number;
  readonly scheme: 'light' | 'dark' | 'high-contrast';
  readonly language: Language;
}

/** The built pane in a Chromium, beside a workbook open in the Excel played in tests. */
export interface PaneBrowser {
  open(workbook: WorkbookSnapshot, appearance: Appearance): Promise<Page>;
  close(): Promise<void>;
}

export async function startPaneBrowser(): Promise<PaneBrowser> {
  const script = await officeHostScript();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  return {
    open: (workbook, appearance) => open(browser, script, workbook, appearance),
    close: () => browser.close(),
  };
}

async function open(
  browser: Browser,
  script: string,
  workbook: WorkbookSnapshot,
  { width, height = 720, scheme, language }: Appearance,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'high-contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.route(`${PANE}**`, serve(PANE, BUILT));
  await page.route(`${OFFICE_JS}**`, serve(OFFICE_JS, CLIENT));
  await page.addInitScript(
    ([kept, options]) => {
      localStorage.setItem('budget-check.pane', kept!);
      window.officeHostOptions = JSON.parse(options!) as NonNullable<Window['officeHostOptions']>;
    },
    [JSON.stringify({ language }), JSON.stringify({ workbook })] as const,
  );
  await page.addInitScript({ content: script });
  await page.goto(`${PANE}taskpane.html`);
  await page.waitForSelector('h1');
  return page;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

function serve(base: string, folder: string): (route: Route) => Promise<void> {
  return async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(folder, pathname.slice(new URL(base).pathname.length));
    await route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
  };
}
