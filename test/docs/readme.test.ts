import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionsTable } from '../../scripts/docs/functions-table';
import { metadataFiles } from '../../scripts/functions-metadata';
import { scripts } from '../../package.json';

const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');

/** Cells of the rows of a table, whatever its columns are padded with. */
const cellsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '-')));

test('the README lists every function as npm run docs writes them', async () => {
  const { functions } = (await metadataFiles())['functions.json'];
  const [table] = /^\| 函数 .*\n(?:\|.*\n)+/m.exec(readme)!;
  expect(cellsOf(table)).toEqual(cellsOf(functionsTable(functions)));
});

test('a function is listed with what it does and a formula', () => {
  expect(
    functionsTable([{ id: 'CHANGE', description: '增减额：本年减上年。例：=BUDGET.CHANGE(C5,D5)' }]),
  ).toContain('| `CHANGE` | 增减额：本年减上年 | `=BUDGET.CHANGE(C5,D5)` |');
});

test('every command the README names exists', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z:-]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => name !== 'ci' && name !== 'run' && !(name in scripts))).toEqual([]);
});
