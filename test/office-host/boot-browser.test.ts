/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bootBrowser, type BrowserHost } from './boot-browser';

const BASE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DISTRIBUTION = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Runs a script of the library as a browser would: first its text, then its load event. */
function runScript(script: HTMLScriptElement): void {
  const file = join(DISTRIBUTION, script.src.slice(BASE.length));
  window.eval(readFileSync(file, 'utf8'));
  script.dispatchEvent(new Event('load'));
}

/** Stands in for the network: scripts the library adds to the page are served from its package. */
function serveScripts(): void {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    append(node);
    if (node instanceof HTMLScriptElement) setTimeout(() => runScript(node), 0);
    return node;
  };
}

let host: BrowserHost;

beforeAll(async () => {
  host = bootBrowser(window);
  serveScripts();
  const script = document.createElement('script');
  script.src = `${BASE}office.js`;
  document.body.append(script);
  runScript(script);
  await Office.onReady();
});

test('office.js starts as in desktop Excel', async () => {
  await expect(Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(true);
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(host.bridge.roundTrips).toBe(0);
});

test('the workbook is reached through Excel.run, notes included', async () => {
  const before = host.snapshot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['合计']];
    sheet.notes.add('A1', '不等于各项之和');
    await context.sync();
  });
  expect(host.snapshot().sheets[0]).toMatchObject({
    values: { A1: '合计' },
    notes: [{ at: 'A1', content: '不等于各项之和' }],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.notes.getItem('A1').delete();
    sheet.getRange('A1').clear();
    await context.sync();
  });
  expect(host.snapshot()).toEqual(before);
  expect(host.bridge.roundTrips).toBe(2);
});

test('ribbon buttons and events arrive', async () => {
  const pressed: string[] = [];
  Office.actions.associate('validateWorkbook', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await host.press('validateWorkbook');
  expect(pressed).toEqual(['validateWorkbook']);
  const changed = new Promise<string>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(resolve(event.address)));
      await context.sync();
      host.user.type('B2', 1);
    });
  });
  await expect(changed).resolves.toBe('B2');
});
