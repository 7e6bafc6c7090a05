import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPaneBrowser, type Appearance } from './built-pane';
import { LOOKS } from './states';

/** Every state of the pane in every appearance; `npm run screenshots [part of a state's name] [part of an appearance's]`. */
const FOLDER = path.resolve('coverage/screenshots');
const WIDTHS = [320, 450];
const SCHEMES = ['light', 'dark', 'high-contrast'] as const;
const LANGUAGES = ['zh-CN', 'en-US'] as const;

const APPEARANCES: readonly Appearance[] = WIDTHS.flatMap((width) =>
  SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ width, scheme, language }))),
);

async function takeAll(state: string, appearance: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startPaneBrowser();
  for (const look of LOOKS.filter(({ name }) => name.includes(state))) {
    for (const one of APPEARANCES) {
      const file = `${look.name}-${one.width}-${one.scheme}-${one.language}.png`;
      if (!file.includes(appearance)) continue;
      const page = await browser.open(look.workbook(), one);
      await look.steps(page);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: path.join(FOLDER, file) });
      await page.context().close();
    }
  }
  await browser.close();
}

const [state = '', appearance = ''] = process.argv.slice(2);
void takeAll(state, appearance);
