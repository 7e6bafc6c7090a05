import { chromium, type Browser } from 'playwright-core';
import { findProgram, howToGet } from '../../scripts/programs';

/** Starts the Chromium of this machine, or says how to get one. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findProgram('chromium');
  if (executablePath === null) throw new Error(howToGet('chromium'));
  // Containers usually run as root, for whom Chromium has no sandbox.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
}
