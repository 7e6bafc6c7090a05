import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesBelow } from './files-below';

const PAGES = path.resolve('dist/web');
const SOURCES = ['src', 'assets'];
const SINGLE_SOURCES = ['webpack.config.js', 'manifest.xml', 'package-lock.json'];
const LOCK = path.resolve('node_modules/.cache/build-of-pages.lock');

/** The directory of the add-in's pages as `npm run build` makes them; built now if they are missing or out of date. */
export async function builtPages(): Promise<string> {
  if (!isFresh()) await exclusively(build);
  return PAGES;
}

function build(): void {
  if (isFresh()) return;
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'web'], { stdio: 'pipe' });
}

function isFresh(): boolean {
  const page = path.join(PAGES, 'taskpane.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const sources = [...SOURCES.flatMap((directory) => filesBelow(directory)), ...SINGLE_SOURCES];
  return sources.every((file) => statSync(file).mtimeMs <= built);
}

/** Tests run side by side: the first one builds, the others wait. */
async function exclusively(task: () => void): Promise<void> {
  while (!acquire()) await wait(200);
  try {
    task();
  } finally {
    rmdirSync(LOCK);
  }
}

function acquire(): boolean {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}
