import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isBuilt } from '../../scripts/build-stamp';

export type BuildName = 'web' | 'preview';

const LOCK = path.resolve('node_modules/.cache/build-of-pages');
/** A build takes seconds; the lock's owner may be gone, and its number given to another process. */
const PATIENCE = 10 * 60_000;

/** The directory of pages as `npm run build` makes them; built now if they are missing or out of date. */
export async function builtPages(name: BuildName = 'web'): Promise<string> {
  if (!isBuilt(name)) await exclusively(() => build(name));
  return path.resolve('dist', name);
}

function build(name: BuildName): void {
  if (isBuilt(name)) return;
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [webpack, '--config-name', name], { stdio: 'pipe' });
}

/** Tests run side by side: the first one builds, the others wait. */
async function exclusively(task: () => void): Promise<void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (let waited = 0; !acquire(); waited += 200) {
    if (waited > PATIENCE || !isOwnerAlive()) rmSync(LOCK, { force: true });
    else await wait(200);
  }
  try {
    task();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function acquire(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A test run that was killed leaves its lock. */
function isOwnerAlive(): boolean {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
