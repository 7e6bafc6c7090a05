import fc from '../support/fast-check';
import { generateWorkbook, type GeneratedWorkbook, type GeneratorOptions } from './generate-workbook';

/** Generated workbooks for property tests; a failing one is told by its seed alone. */
export function workbooks(options: GeneratorOptions = {}): fc.Arbitrary<GeneratedWorkbook> {
  return fc.noShrink(fc.nat({ max: 2 ** 31 - 1 })).map((seed) => ({
    ...generateWorkbook(seed, options),
    [fc.toStringMethod]: () => `generateWorkbook(${seed}, ${JSON.stringify(options)})`,
  }));
}
