import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { ALL_RULES } from '../src/core/rules/all-rules';
import { functionsTable } from './docs/functions-table';
import { rulesPage } from './docs/rules-page';
import { metadataFiles } from './functions-metadata';

const README = 'README.md';

/** The table of functions: nothing else in the README begins so. */
const TABLE = /^\| 函数 .*\n(?:\|.*\n)+/m;

async function writeFunctions(): Promise<void> {
  const table = functionsTable((await metadataFiles())['functions.json'].functions);
  const formatted = await format(table, { parser: 'markdown', printWidth: 120 });
  writeFileSync(README, readFileSync(README, 'utf8').replace(TABLE, formatted));
}

writeFileSync('docs/rules.md', rulesPage(ALL_RULES));
void writeFunctions();
