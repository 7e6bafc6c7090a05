import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { parseAddress } from '../../src/core/snapshot/address';
import { launchChromium } from '../support/chromium';
import { cellsOf } from '../xlsx/support/comparison';
import { crowdedWorkbook } from '../xlsx/support/crowded-workbook';
import { openWell, partText, partsOf } from '../xlsx/support/marking';
import { SheetView } from '../xlsx/support/readings';
import { openPreview, type PreviewPage } from './support/open-preview';

jest.setTimeout(180_000);

const SAMPLE = readFileSync('samples/youhao-2026.xlsx');
const SHEET = '部门支出总表';

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

/** Waits for what happens by itself: calculations and the like. */
async function expectSoon<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if ((await read()) === expected) return;
    await wait(100);
  }
  expect(await read()).toBe(expected);
}

/** The sample with other values in cells of one sheet. */
async function sampleWith(values: Readonly<Record<string, string | number>>): Promise<Uint8Array> {
  const { host, snapshot, save } = openWell(SAMPLE);
  const { sheets } = await host.read();
  const sheet = sheets[snapshot.sheets.findIndex(({ name }) => name === SHEET)]!;
  await host.writeCells(
    Object.entries(values).map(([address, constant]) => ({
      sheet,
      ...parseAddress(address)!,
      content: { constant },
    })),
  );
  return save();
}

/** Cells that two files differ in, as "sheet!address: before → after". */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [openWell(before).snapshot, openWell(after).snapshot];
  expect(other.sheets.map(({ name }) => name)).toEqual(one.sheets.map(({ name }) => name));
  return one.sheets.flatMap((sheet, index) => {
    const [cells, now] = [cellsOf(one, sheet), cellsOf(other, other.sheets[index]!)];
    return [...new Set([...cells.keys(), ...now.keys()])].flatMap((address) => {
      const [was, is] = [JSON.stringify(cells.get(address)), JSON.stringify(now.get(address))];
      return was === is ? [] : [`${sheet.name}!${address}`];
    });
  });
}

const press = (name: string | RegExp) =>
  preview.page.getByRole('button', { name, exact: true }).first().click();

async function check(): Promise<void> {
  await press('校验');
  await preview.page.getByRole('button', { name: '标注', exact: true }).waitFor();
}

const notice = (text: RegExp) => preview.page.getByText(text).first().waitFor();

test('a wrong figure is found, walked to, marked, corrected, and the marks are cleared again', async () => {
  const wrong = await sampleWith({ C8: 61.99 });
  await preview.openFile('错误.xlsx', wrong);
  await check();
  await preview.page.getByText(`${SHEET} C8`).first().click();
  await preview.page.getByText('公布', { exact: true }).first().waitFor();
  await expectSoon(() => preview.activeCell(), `${SHEET}!C8`);
  await expectSoon(() => preview.isActiveCellSeen(), true);

  await press('标注');
  await notice(/已标注 \d+ 个单元格/);
  const marked = openWell(await preview.download());
  const marks = await marked.host.readMarks();
  expect(marks.report).not.toBeNull();
  expect(marks.highlights.length).toBeGreaterThan(0);
  expect(marks.remarks.map(({ row, column, text }) => [row, column, text])).toContainEqual([
    7,
    2,
    expect.stringMatching(/^【错误】.*61\.99.*预算校核/s),
  ]);
  expect((await preview.shown()).has('校验报告')).toBe(true);

  await press(/改为|更正/);
  await notice(/已由 61\.99 改为 16\.99/);
  const corrected = await preview.download();
  expect(differences(wrong, corrected)).toEqual([`${SHEET}!C8`]);
  expect(differences(SAMPLE, corrected)).toEqual([]);

  await press('清除标记');
  await notice(/清除/);
  await preview.page.getByText('撤销', { exact: true }).click();
  await preview.page.waitForTimeout(500);
  expect(partsOf(await preview.download())).toEqual(partsOf(wrong));
});

test('what is typed is what the file gets; formulas and =BUDGET.* calculate and spill', async () => {
  await preview.openFile('编辑.xlsx', SAMPLE);
  await preview.goTo(SHEET, 'J4');
  await preview.type("'020801");
  await preview.type('=BUDGET.ROLLUP(A5:A8,D5:D8)');
  await preview.goTo(SHEET, 'K4');
  await preview.type('=SUM(J5:J8)');
  await preview.type('=BUDGET.ROLLUP(A5:A8,D5:D7)');
  await preview.goTo(SHEET, 'J10');
  await preview.type('文字');
  const at = async (address: string) => {
    const { row, column } = parseAddress(address)!;
    return (await preview.shown()).get(SHEET)![row]![column];
  };
  await expectSoon(() => at('J8'), '16.99');
  expect([await at('J4'), await at('J5'), await at('J6'), await at('J7'), await at('J8')]).toEqual([
    '020801',
    '26.09',
    '26.09',
    '9.1',
    '16.99',
  ]);
  expect([await at('K4'), await at('K5')]).toEqual(['78.27', '#VALUE!']);
  await preview.goTo(SHEET, 'D8');
  await preview.type('10');
  await expectSoon(() => at('K4'), '57.3');
  expect([await at('J5'), await at('J8'), await at('K4')]).toEqual(['19.1', '10', '57.3']);

  const saved = await preview.download();
  expect(differences(SAMPLE, saved)).toEqual(['D8', 'J4', 'J10'].map((address) => `${SHEET}!${address}`));
  const { snapshot } = openWell(saved);
  const index = snapshot.sheets.findIndex(({ name }) => name === SHEET);
  const view = new SheetView(snapshot, index);
  expect([view.value('J4'), view.value('D8')]).toEqual(['020801', 10]);
  expect([...snapshot.sheets[index]!.formulas.values()]).toEqual([
    '=SUM(J5:J8)',
    '=_xldudf_BUDGET_ROLLUP(A5:A8,D5:D8)',
    '=_xldudf_BUDGET_ROLLUP(A5:A8,D5:D7)',
  ]);
  const sheetXml = partText(saved, `xl/worksheets/sheet${index + 1}.xml`);
  expect(sheetXml).toContain(' cm="1"><f t="array" ref="J5:J8">_xldudf_BUDGET_ROLLUP(A5:A8,D5:D8)</f></c>');
  expect(partText(saved, 'xl/metadata.xml')).toContain('fDynamic="1"');

  await preview.openFile('再开.xlsx', saved);
  await expectSoon(() => at('J8'), '10');
  await expectSoon(() => at('K4'), '57.3');
  expect(preview.errors).toEqual([]);
});

test('a dropped file is opened; its names are known to formulas, and texts keep to what they are', async () => {
  expect(await preview.dropFile('拖放.xlsx', await crowdedWorkbook())).toBe('松开鼠标即可打开');
  const draft = async () => (await preview.shown()).get('底稿')![0]![0];
  expect(await draft()).toBe('73.1');
  await preview.goTo('支出总表', 'B2');
  await preview.type('30');
  await expectSoon(draft, '80.92');
  await preview.goTo('支出总表', 'D5');
  await preview.type('=支出合计+1');
  await expectSoon(async () => (await preview.shown()).get('支出总表')![4]![3], '41.46');
});
