import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** Workbooks as they are found in a folder; those in formats we cannot read are listed too, so that it is said. */
const WORKBOOKS = '**/*.{xlsx,xlsm,xltx,xltm,xlsb,xls,xlt,et,ett,ods}';

/** Excel keeps a file of this name beside a workbook while it is open. */
const LOCK_FILES = '**/~$*';

/**
 * The files named by words: a file stands for itself, a folder for the workbooks below it, a pattern ("公开/**\/*.xlsx") for what
 * matches it. A word that names nothing stays, so that reading it says why.
 */
export async function expandFiles(words: readonly string[]): Promise<string[]> {
  const found = await Promise.all(words.map(filesOf));
  return found.flat();
}

async function filesOf(word: string): Promise<string[]> {
  const entry = await stat(word).catch(() => null);
  if (entry?.isDirectory()) {
    const below = await matching(WORKBOOKS, word);
    return below.length > 0 ? below.map((file) => path.join(word, file)) : [word];
  }
  if (entry || !isDynamicPattern(word)) return [word];
  const matched = await matching(word.replaceAll('\\', '/'), '.');
  return matched.length > 0 ? matched : [word];
}

async function matching(pattern: string, folder: string): Promise<string[]> {
  const files = await glob(pattern, {
    cwd: folder,
    ignore: LOCK_FILES,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return files.sort((a, b) => a.localeCompare(b, 'zh', { numeric: true }));
}
