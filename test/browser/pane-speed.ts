import type { Browser, Page } from 'playwright-core';
import { openWorkbook, sampleSnapshot } from '../excel/support/open-sample';
import type { Workbook } from '../office-host/model/workbook';
import { launchChromium } from '../support/chromium';
import { openAddIn } from './add-in-page';
import { tasksDuring } from './main-thread';
import { workbookWithManyFindings } from './many-findings';

/*
 * How long the built pane keeps its user waiting: after a check, and with ten thousand findings on the list. Prints a line for
 * each step, then one line of JSON. On a busy machine only the processor time of tasks means anything.
 */

const FINDINGS = 10_000;

interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

const press = async (page: Page, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key);
    await settle(page);
  }
};

const click = (selector: string) => (page: Page) => page.click(selector);

const CHECK: Step = {
  name: 'check',
  act: async (page) => {
    await page.click('main button');
    await page.waitForSelector('h2', { timeout: 600_000 });
    await page.waitForSelector('#panel > *');
    await settle(page);
  },
};

const WITH_THOUSANDS: readonly Step[] = [
  { name: 'open a finding', act: click('[data-finding="3"]') },
  { name: 'walk down', act: (page) => press(page, 'ArrowDown', 12) },
  { name: 'walk up', act: (page) => press(page, 'ArrowUp', 6) },
  { name: 'to the last', act: (page) => press(page, 'End', 1) },
  { name: 'to the first', act: (page) => press(page, 'Home', 1) },
  { name: 'scroll', act: scroll },
  { name: 'type in the filter', act: typeAndDelete },
  { name: 'one severity', act: click('[role=group] button >> nth=1') },
  { name: 'every severity', act: click('[role=group] button >> nth=1') },
  { name: 'group by sheet', act: async (page) => void (await page.selectOption('select', 'sheet')) },
  { name: 'the tables', act: click('#tab-tables') },
  { name: 'the findings', act: click('#tab-findings') },
];

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(160, 500);
  for (let turn = 0; turn < 20; turn++) {
    await page.mouse.wheel(0, 900);
    await settle(page);
  }
}

async function typeAndDelete(page: Page): Promise<void> {
  const words = '298001';
  await page.click('input[type=search]');
  for (const letter of words) await press(page, letter, 1);
  await press(page, 'Backspace', words.length);
}

/** Waits for the next picture and what follows it. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      }),
  );
}

interface Waits {
  /** Longest task of the main thread on a processor, ms. */
  readonly cpu: number;
  /** Longest task of the main thread, ms. */
  readonly task: number;
  /** Longest time from a press to the next picture, ms; 0 where none took more than one frame. */
  readonly picture: number;
}

async function measure(browser: Browser, workbook: Workbook, steps: readonly Step[]): Promise<Waits[]> {
  const { page } = await openAddIn(browser, workbook);
  await page.evaluate(observe);
  const session = await page.context().newCDPSession(page);
  const waits: Waits[] = [];
  for (const { name, act } of steps) {
    await page.evaluate(() => window.seen.splice(0));
    const tasks = await tasksDuring(session, async () => {
      await act(page);
      await settle(page);
    });
    const seen = await page.evaluate(() => window.seen.splice(0));
    const longest = (type: string) =>
      Math.max(0, ...seen.filter((one) => one.type === type).map(({ ms }) => ms));
    const found = { cpu: tasks[0]?.cpu ?? 0, task: longest('longtask'), picture: longest('event') };
    waits.push(found);
    const figures = Object.values(found).map((figure) => figure.toFixed(0).padStart(8));
    process.stdout.write(`${name.padEnd(24)}${figures.join('')}\n`);
  }
  await page.close();
  return waits;
}

function observe(): void {
  window.seen = [];
  const note = (type: 'longtask' | 'event') => (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) window.seen.push({ type, ms: duration });
  };
  new PerformanceObserver(note('longtask')).observe({ type: 'longtask' });
  new PerformanceObserver(note('event')).observe({ type: 'event', durationThreshold: 16 });
}

declare global {
  interface Window {
    /** What the browser's own observers told. */
    seen: { readonly type: 'longtask' | 'event'; readonly ms: number }[];
  }
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

async function run(): Promise<void> {
  const browser = await launchChromium();
  process.stdout.write(
    `${'ms'.padEnd(24)}${['cpu', 'task', 'picture'].map((word) => word.padStart(8)).join('')}\n`,
  );
  const [sample] = await measure(browser, openWorkbook(sampleSnapshot('fengrun-2023')), [CHECK]);
  const [check, ...interactions] = await measure(browser, workbookWithManyFindings(FINDINGS), [
    CHECK,
    ...WITH_THOUSANDS,
  ]);
  await browser.close();
  const most = (name: keyof Waits) => Math.round(Math.max(...interactions.map((wait) => wait[name])));
  const figures = {
    paneSampleTaskCpuMs: Math.round(sample!.cpu),
    paneSampleTaskMs: Math.round(sample!.task),
    paneCheckTaskCpuMs: Math.round(check!.cpu),
    paneCheckTaskMs: Math.round(check!.task),
    paneInteractionTaskCpuMs: most('cpu'),
    paneInteractionTaskMs: most('task'),
    paneInteractionToPictureMs: most('picture'),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

void run();
