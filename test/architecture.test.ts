import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import config from '../eslint.config.js';
import { rooms } from '../scripts/lint/rooms';
import { filesBelow } from './support/files-below';
import { importCircles } from './support/import-circles';

const RULE = 'architecture/import-directions';
const linter = new Linter({ configType: 'flat' });
// Rules that need types cannot see files that exist only in this test.
const withoutTypes: Linter.Config = {
  files: ['**/*.ts', '**/*.tsx'],
  languageOptions: { parserOptions: { projectService: false } },
  rules: { '@typescript-eslint/no-floating-promises': 'off' },
};

function complaints(file: string, code: string): string[] {
  return linter
    .verify(code, [...config, withoutTypes], { filename: path.resolve(file) })
    .map((message) => message.ruleId ?? message.message);
}

describe('import directions', () => {
  it.each([
    ['core must not know Office', 'src/core/tables/a.ts', "import '@microsoft/office-js';"],
    ['core must not know React', 'src/core/report/a.ts', "import { useState } from 'react';"],
    ['core must not know Node', 'src/core/amount/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core must not know the zip reader', 'src/core/snapshot/a.ts', "import { unzipSync } from 'fflate';"],
    ['core must not know hosts', 'src/core/check/a.ts', "import { x } from '../../host/port';"],
    ['amounts know no tables', 'src/core/amount/a.ts', "import type { Line } from '../tables/budget-table';"],
    ['tables know no rules', 'src/core/tables/header/a.ts', "import { x } from '../../rules/rule';"],
    ['the check knows no rules', 'src/core/check/a.ts', "import { x } from '../rules/rule';"],
    ['rules know no check', 'src/core/rules/a.ts', "import { x } from '../check/check-result';"],
    ['rules know no narrative', 'src/core/rules/a.ts', "import { x } from '../narrative/a';"],
    ['hosts do not know each other', 'src/xlsx/a.ts', "import { x } from '../excel/a';"],
    ['the Excel host knows no React', 'src/excel/a.ts', "import { x } from 'react';"],
    ['views know no files', 'src/taskpane/views/a.tsx', "import { x } from '../../xlsx/a';"],
    ['custom functions know no hosts', 'src/functions/a.ts', "import { x } from '../excel/a';"],
    ['dynamic imports count', 'src/core/tables/a.ts', "export const x = import('../rules/rule');"],
    ['types count', 'src/core/tables/a.ts', "export type X = import('../rules/rule').Rule;"],
    ['every file stands in a room', 'src/core/a.ts', "import { x } from './tables/a';"],
    ['tests stay outside', 'src/host/a.ts', "import { x } from '../../test/support/a';"],
  ])('%s', (_what, file, code) => {
    expect(complaints(file, code)).toContain(RULE);
  });

  it.each([
    ['downwards inside the core', 'src/core/rules/a.ts', "export type { X } from '../tables/budget-table';"],
    ['within a room', 'src/core/tables/header/a.ts', "import { x } from '../body/a';"],
    ['decimal.js in the core', 'src/core/amount/a.ts', "import { Decimal } from 'decimal.js';"],
    ['the core from a host', 'src/xlsx/a.ts', "import { x } from '../core/snapshot/snapshot-builder';"],
    ['a host from an entry', 'src/taskpane/index.tsx', "import { x } from '../excel/excel-host';"],
    ['Node from the command line', 'src/cli/a.ts', "import { readFileSync } from 'node:fs';"],
    [
      'rules where the check is put together',
      'src/core/check/check-workbook.ts',
      "import { x } from '../rules/all';",
    ],
  ])('allows %s', (_what, file, code) => {
    expect(complaints(file, code)).not.toContain(RULE);
  });

  it.each([
    ['barrels', 'no-restricted-syntax', "export * from './a';"],
    ['default exports', 'no-restricted-syntax', 'export default 1;'],
    ['console', 'no-console', 'console.log(1);'],
    ['any', '@typescript-eslint/no-explicit-any', 'export const x = (y: any): unknown => y;'],
    ['long files', 'max-lines', 'export {};\n'.repeat(301)],
    ['switched-off rules', 'no-console', '/* eslint-disable no-console */ console.log(1);'],
  ])('allows no %s in src', (_what, rule, code) => {
    expect(complaints('src/core/tables/a.ts', code)).toContain(rule);
  });
});

it('keeps the core free of every package but decimal.js', () => {
  const imports = filesBelow('src/core')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\b(?:from|import|require)\s*\(?\s*'([^'.][^']*)'/g),
    ])
    .map((match) => match[1]!);
  expect(imports.filter((specifier) => specifier !== 'decimal.js')).toEqual([]);
});

it('lists rooms so that imports never turn back', () => {
  const seen = new Set<string>();
  for (const [name, room] of Object.entries(rooms)) {
    expect(room.rooms.filter((other) => !seen.has(other))).toEqual([]);
    seen.add(name);
  }
});

it('has no files that import each other in a circle', () => {
  expect(importCircles(filesBelow('src'))).toEqual([]);
});

it('knows a circle when it sees one, types counted', () => {
  const sources: Record<string, string> = {
    'src/a.ts': "import { b } from './b';",
    'src/b.ts': "import type { C } from './part/c';",
    'src/part/c.ts': "export type { A } from '../a';",
    'src/d.ts': "import { a } from './a';",
  };
  expect(importCircles(Object.keys(sources), (file) => sources[file]!)).toEqual([
    ['src/a.ts', 'src/b.ts', 'src/part/c.ts'],
  ]);
});
