import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { startPaneBrowser, type Appearance } from './built-pane';
import { LOOKS } from './states';

/** What axe objects to in the built pane, in every state, light and dark, with real colours; nothing is the aim. */
const APPEARANCES: readonly Appearance[] = [
  { width: 320, scheme: 'light', language: 'zh-CN' },
  { width: 320, scheme: 'dark', language: 'en-US' },
];

async function lookEverywhere(): Promise<void> {
  const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await startPaneBrowser();
  let objections = 0;
  for (const look of LOOKS) {
    for (const appearance of APPEARANCES) {
      const page = await browser.open(look.workbook(), appearance);
      await look.steps(page);
      await page.evaluate(script);
      const violations = await page.evaluate(async () => {
        const results = await (window as unknown as { axe: typeof axe }).axe.run(document);
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      objections += violations.length;
      for (const violation of violations) {
        process.stdout.write(`${look.name} ${appearance.scheme}: ${violation}\n`);
      }
      await page.context().close();
    }
  }
  await browser.close();
  process.stdout.write(`${objections} objections in ${LOOKS.length} states\n`);
  process.exitCode = objections > 0 ? 1 : 0;
}

void lookEverywhere();
