import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filesBelow } from './files-below';

/** A build of pages: the page that is written last, and what goes into it. */
interface Build {
  readonly page: string;
  readonly sources: readonly string[];
}

const BUILDS = {
  web: { page: 'dist/web/taskpane.html', sources: ['src', 'assets'] },
  preview: { page: 'dist/preview/index.html', sources: ['src', 'assets', 'samples', 'scripts'] },
} as const satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;

const SINGLE_SOURCES = ['webpack.config.js', 'manifest.xml', 'package-lock.json'];
const LOCK = path.resolve('node_modules/.cache/build-of-pages.lock');

/** The directory of pages as `npm run build` makes them; built now if they are missing or out of date. */
export async function builtPages(name: BuildName = 'web'): Promise<string> {
  if (!isFresh(BUILDS[name])) await exclusively(() => build(name));
  return path.dirname(path.resolve(BUILDS[name].page));
}

function build(name: BuildName): void {
  if (isFresh(BUILDS[name])) return;
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', name], { stdio: 'pipe' });
}

function isFresh({ page, sources: directories }: Build): boolean {
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const sources = [...directories.flatMap((directory) => filesBelow(directory)), ...SINGLE_SOURCES];
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
