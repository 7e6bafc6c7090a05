import type { Appearance } from './add-in-page';
import { objections } from './axe';
import { cutTexts, motions } from './layout';
import { visitLooks } from './looks/visit';

/**
 * What axe objects to in the built pane in every state, what is cut off, and what moves for those who asked for no motion;
 * nothing is the aim. `npm run accessibility [part of a state's name]`
 */
const APPEARANCES: readonly Appearance[] = [
  { width: 320, scheme: 'light', language: 'zh-CN' },
  { width: 320, scheme: 'dark', language: 'en-US', hasReducedMotion: true },
  { width: 350, scheme: 'light', language: 'zh-CN', zoom: 2 },
];

async function lookEverywhere(part: string): Promise<void> {
  let states = 0;
  let count = 0;
  await visitLooks(part, APPEARANCES, async ({ page, errors, strangers }, name, appearance) => {
    const { scheme, zoom = 1, hasReducedMotion } = appearance;
    const moving = hasReducedMotion ? await motions(page) : [];
    const found = [
      ...(await objections(page)),
      ...(await cutTexts(page)),
      ...moving,
      ...errors,
      ...strangers,
    ];
    for (const one of found) process.stdout.write(`${name}, ${scheme}, ${zoom * 100} %: ${one}\n`);
    states += 1;
    count += found.length;
  });
  process.stdout.write(`${count} objections in ${states} states and appearances\n`);
  if (count > 0) process.exitCode = 1;
}

void lookEverywhere(process.argv[2] ?? '');
