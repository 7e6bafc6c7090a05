import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import SSF from 'ssf';
import { formatAt, kindAt, numberAt, textAt } from '../../src/core/snapshot/cells';
import {
  CellKind,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/snapshot/workbook-snapshot';
import { SAMPLES } from '../../src/preview/phrases';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { launchChromium } from '../support/chromium';
import { openPreview, type PreviewPage } from './support/open-preview';

jest.setTimeout(180_000);

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await launchChromium();
  preview = await openPreview(browser);
});

afterAll(async () => {
  await preview.close();
  await browser.close();
});

/** What a spreadsheet program shows in a cell, by an independent hand. */
function textOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot, row: number, column: number): string {
  const kind = kindAt(sheet, row, column);
  if (kind === CellKind.Boolean)
    return sheet.columns[column]!.values[row - sheet.columns[column]!.firstRow] ? 'TRUE' : 'FALSE';
  const number = numberAt(sheet, row, column);
  if (number === null) return textAt(workbook, sheet, row, column);
  return SSF.format(formatAt(workbook, sheet, row, column)?.code ?? 'General', number);
}

function textsOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Map<string, string> {
  const texts = new Map<string, string>();
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columns.length; column++) {
      const text = textOf(workbook, sheet, row, column);
      if (text !== '') texts.set(`${row} ${column}`, text);
    }
  }
  return texts;
}

test.each(SAMPLES)('$file shows what it holds, and is handed back as it was', async ({ file, title }) => {
  const bytes = readFileSync(`samples/${file}`);
  const reading = readXlsx(bytes, file);
  if (!reading.ok) throw new Error(file);
  await preview.openSample(new RegExp(title['zh-CN'].replace(/[（）]/g, '.')));
  const shown = await preview.shown();
  expect([...shown.keys()]).toEqual(reading.snapshot.sheets.map(({ name }) => name));
  for (const sheet of reading.snapshot.sheets) {
    const texts = new Map<string, string>();
    shown
      .get(sheet.name)!
      .forEach((line, row) =>
        line.forEach((text, column) => text !== '' && texts.set(`${row} ${column}`, text)),
      );
    const expected = textsOf(reading.snapshot, sheet);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(expected));
  }
  expect(Buffer.compare(await preview.download(), bytes)).toBe(0);
});

test('nothing left this computer, and nothing went wrong', () => {
  expect(preview.strangers).toEqual([]);
  expect(preview.errors).toEqual([]);
});
