import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Appearance } from './add-in-page';
import { visitLooks } from './looks/visit';

/** Every state of the pane in every appearance; `npm run screenshots [part of a state's name] [part of an appearance's]`. */
const FOLDER = path.resolve('coverage/screenshots');
const WIDTHS = [320, 450];
const SCHEMES = ['light', 'dark', 'high-contrast'] as const;
const LANGUAGES = ['zh-CN', 'en-US'] as const;

const APPEARANCES: readonly Appearance[] = LANGUAGES.flatMap((language) => [
  ...WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme, language }))),
  { width: 350, language, zoom: 2 },
  { width: 350, language, hasReducedMotion: true },
]);

function wordsFor({ width, scheme, language, zoom, hasReducedMotion }: Appearance): string {
  const special = zoom ? 'zoomed' : hasReducedMotion ? 'reduced-motion' : scheme;
  return [width, special, language].join('-');
}

async function takeAll(state: string, words: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const chosen = APPEARANCES.filter((appearance) => wordsFor(appearance).includes(words));
  await visitLooks(state, chosen, async ({ page }, name, appearance) => {
    await page.mouse.move(0, 0);
    // What fades in has then done so.
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${wordsFor(appearance)}.png`) });
  });
}

const [state = '', words = ''] = process.argv.slice(2);
void takeAll(state, words);
