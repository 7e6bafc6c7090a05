import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { cellAddress } from '../../../src/core/snapshot/address';
import { previewServer } from '../../../scripts/serve-preview';
import { builtPages } from '../../support/built-pages';

/** The preview in a browser, served as `npm run preview` does. */
export interface PreviewPage {
  readonly page: Page;
  /** Requests that went anywhere but to the page's own server. */
  readonly strangers: readonly string[];
  /** Errors thrown in the page, and its complaints about its own policy. */
  readonly errors: readonly string[];
  /** Waits until a workbook is shown, or a message says why not. */
  ready(): Promise<void>;
  openFile(name: string, content: Uint8Array): Promise<void>;
  /** Drops a file on the page; answers what the page says while it hovers. */
  dropFile(name: string, content: Uint8Array): Promise<string>;
  openSample(title: RegExp): Promise<void>;
  /** Presses 下载; answers the bytes. */
  download(): Promise<Uint8Array>;
  /** Sentences of the message above the grid; '' without one. */
  message(): Promise<string>;
  /** What each sheet shows, by name: rows of texts. */
  shown(): Promise<Map<string, string[][]>>;
  /** Brings a sheet to the front and selects a cell of it, ready for typing. */
  goTo(sheet: string, address: string): Promise<void>;
  /** The active cell, as sheet!A1. */
  activeCell(): Promise<string>;
  /** Whether the active cell is in view. */
  isActiveCellSeen(): Promise<boolean>;
  /** Types into the selected cell and presses Enter. */
  type(text: string): Promise<void>;
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

/** The part of the grid's own interface that tests use. */
interface ShownWorkbook {
  getSheets(): ShownSheet[];
  getSheetByName(name: string): ShownSheet;
  getActiveSheet(): ShownSheet;
  getActiveCell(): { getRow(): number; getColumn(): number } | null;
}

interface ShownSheet {
  getSheetName(): string;
  getLastRow(): number;
  getLastColumn(): number;
  activate(): void;
  getVisibleRange(): { startRow: number; endRow: number; startColumn: number; endColumn: number } | null;
  getRange(row: number, column: number, rows: number, columns: number): { getDisplayValues(): string[][] };
  getRange(address: string): { activate(): void };
}

declare global {
  interface Window {
    budgetCheckGrid: { getActiveWorkbook(): ShownWorkbook };
  }
}

export async function openPreview(browser: Browser): Promise<PreviewPage> {
  const server = previewServer(await builtPages('preview'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1400, height: 860 } });
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:blob|data):/.test(url)) strangers.push(url);
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${origin}/`);

  const ready = async () => {
    await page.waitForFunction(() => document.querySelector('[role=status] .fui-Spinner') === null);
  };
  const activeCell = async () => {
    const [sheet, row, column] = await page.evaluate(() => {
      const workbook = window.budgetCheckGrid.getActiveWorkbook();
      const cell = workbook.getActiveCell();
      return [
        workbook.getActiveSheet().getSheetName(),
        cell?.getRow() ?? -1,
        cell?.getColumn() ?? -1,
      ] as const;
    });
    return `${sheet}!${cellAddress(row, column)}`;
  };
  await ready();
  return {
    page,
    strangers,
    errors,
    ready,
    async openFile(name, content) {
      const files = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
      await page.locator('input[type=file]').setInputFiles(files);
      await ready();
    },
    async dropFile(name, content) {
      const transfer = await page.evaluateHandle(
        ([title, base64]) => {
          const bytes = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0));
          const dropped = new DataTransfer();
          dropped.items.add(new File([bytes], title!));
          return dropped;
        },
        [name, Buffer.from(content).toString('base64')],
      );
      const canvas = page.locator('[id^=univer-sheet-main-canvas]');
      await canvas.dispatchEvent('dragover', { dataTransfer: transfer });
      const said = await page.getByText(/松开/).textContent();
      await canvas.dispatchEvent('drop', { dataTransfer: transfer });
      await page.getByText(name, { exact: true }).waitFor();
      await ready();
      return said ?? '';
    },
    async openSample(title) {
      await page.getByRole('button', { name: /示例/ }).click();
      await page.getByRole('menuitem', { name: title }).click();
      await ready();
    },
    async download() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载' }).click(),
      ]);
      return readFileSync(await download.path());
    },
    async message() {
      const bar = page.locator('.fui-MessageBarBody').first();
      return (await bar.count()) === 0 ? '' : ((await bar.textContent()) ?? '');
    },
    async shown() {
      const sheets = await page.evaluate(() =>
        window.budgetCheckGrid
          .getActiveWorkbook()
          .getSheets()
          .map((sheet): [string, string[][]] => [
            sheet.getSheetName(),
            sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1).getDisplayValues(),
          ]),
      );
      return new Map(sheets);
    },
    async goTo(sheet, address) {
      // A click anywhere gives the grid the keyboard.
      await page.locator('[id^=univer-sheet-main-canvas]').click({ position: { x: 300, y: 300 } });
      await page.evaluate(
        ([name, cell]) => {
          const shown = window.budgetCheckGrid.getActiveWorkbook().getSheetByName(name!);
          shown.activate();
          shown.getRange(cell!).activate();
        },
        [sheet, address],
      );
      await page.waitForTimeout(200);
    },
    activeCell,
    isActiveCellSeen: () =>
      page.evaluate(() => {
        const workbook = window.budgetCheckGrid.getActiveWorkbook();
        const [cell, seen] = [workbook.getActiveCell(), workbook.getActiveSheet().getVisibleRange()];
        if (!cell || !seen) return false;
        const [row, column] = [cell.getRow(), cell.getColumn()];
        return (
          row >= seen.startRow && row <= seen.endRow && column >= seen.startColumn && column <= seen.endColumn
        );
      }),
    async type(text) {
      const before = await activeCell();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      // The grid closes its editor in its own time, and then moves on.
      for (let waited = 0; waited < 50 && (await activeCell()) === before; waited++) {
        await page.waitForTimeout(100);
      }
    },
    stopServer: () => stopped(server),
    async close() {
      await context.close();
      await stopped(server);
    },
  };
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
