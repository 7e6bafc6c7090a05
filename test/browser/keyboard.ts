import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const PATIENCE = 60_000;

/** A clerk without a mouse. Every key fails where the keyboard is lost: where nothing has it any more. */
export interface Keyboard {
  /** Presses a key; answers what has the keyboard afterwards. */
  press(key: string): Promise<string>;
  type(text: string): Promise<void>;
  /** Walks by Tab to what bears a name. */
  tabTo(name: RegExp): Promise<void>;
  /** Waits until what bears a name has the keyboard. */
  arriveAt(name: RegExp): Promise<void>;
}

export function keyboardOf(page: Page): Keyboard {
  const focused = () => page.evaluate(nameOfFocused);

  async function until(isThere: (at: string) => boolean, what: string): Promise<string> {
    for (const end = Date.now() + PATIENCE; ; await wait(50)) {
      const at = await focused();
      if (at !== null && isThere(at)) return at;
      if (Date.now() > end) throw new Error(`${what}; it is at ${at ?? 'nothing'}`);
    }
  }

  const keyboard: Keyboard = {
    async press(key) {
      await page.keyboard.press(key);
      return until(() => true, `${key} has lost the keyboard`);
    },
    type: (text) => page.keyboard.type(text),
    async tabTo(name) {
      const passed = new Set<string>();
      for (let step = 0; step < 150; step++) {
        await page.keyboard.press('Tab');
        // After its last element the keyboard leaves the page, and comes to its first.
        const at = (await focused()) ?? '';
        if (name.test(at)) return;
        passed.add(at);
      }
      throw new Error(`Tab never came to ${String(name)}, only to: ${[...passed].join(' | ')}`);
    },
    async arriveAt(name) {
      await until((at) => name.test(at), `the keyboard does not come to ${String(name)}`);
    },
  };
  return keyboard;
}

/** Sent to the page. The page itself has the keyboard when nothing in it has. */
function nameOfFocused(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  const label = isField ? element.labels?.[0]?.textContent : undefined;
  return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
}
