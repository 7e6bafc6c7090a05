import * as functions from '../../src/functions/functions';
import { metadataFiles } from '../../scripts/functions-metadata';

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: true;
  }[];
  readonly result: { readonly dimensionality: string };
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** Characters of a description that Excel shows without cutting it short. */
const LONGEST_HELP = 160;

const files = metadataFiles() as Promise<Record<string, Metadata>>;
const inChinese = files.then((all) => all['functions.json']!);
const inEnglish = files.then((all) => all['functions.en-US.json']!);

test('the family is complete', async () => {
  const { functions: all } = await inChinese;
  expect(all.map(({ id }) => id).sort()).toEqual([
    'CHANGE',
    'CHECK',
    'CHECKTABLE',
    'CODE',
    'COMPLETION',
    'NARRATE',
    'RATE',
    'ROLLUP',
    'SHARE',
    'SUBJECT',
    'THREEPUBLIC',
    'TOWAN',
  ]);
  expect(
    Object.keys(functions)
      .map((name) => name.toUpperCase())
      .sort(),
  ).toEqual(all.map(({ id }) => id).sort());
});

test.each([
  ['Chinese', inChinese],
  ['English', inEnglish],
])('every function and parameter is explained in %s, with an example', async (_, metadata) => {
  for (const { id, name, description, parameters } of (await metadata).functions) {
    expect(name).toBe(id);
    expect(description).toContain(`=BUDGET.${id}(`);
    expect(description.length).toBeLessThanOrEqual(LONGEST_HELP);
    for (const parameter of parameters) expect(parameter.description ?? '').toMatch(/\S/);
  }
});

test('each language speaks its own', async () => {
  const words = async (metadata: Promise<Metadata>) =>
    (await metadata).functions.map(({ description }) => description.split(/例：|Example:/)[0]!);
  for (const text of await words(inChinese)) expect(text).toMatch(/\p{Script=Han}/u);
  for (const text of await words(inEnglish)) expect(text).toMatch(/^[A-Z元]/);
});

test('languages differ in nothing but their texts', async () => {
  const bare = async (metadata: Promise<Metadata>) =>
    JSON.stringify(await metadata, (key, value: unknown) => (key === 'description' ? undefined : value));
  expect(await bare(inEnglish)).toBe(await bare(inChinese));
});

test('every function fills cells, hears of its addresses and gets error values', async () => {
  const { functions: all, allowErrorForDataTypeAny } = await inChinese;
  expect(allowErrorForDataTypeAny).toBe(true);
  for (const fn of all) {
    expect(fn.result.dimensionality).toBe('matrix');
    expect(fn).toMatchObject({ options: { requiresAddress: true, requiresParameterAddresses: true } });
  }
});

test('optional parameters come last', async () => {
  for (const { parameters } of (await inChinese).functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});
