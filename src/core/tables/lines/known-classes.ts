import { codesOf } from '../../classification/subjects';

/** Whether a name is that of a 类 of the functional classification, in a present or former spelling. */
export function isFunctionalClassName(name: string): boolean {
  return codesOf(name).some((code) => code.length === 3 && code.startsWith('2'));
}

/** Whether a name is that of a 类 of the department's economic classification. */
export function isEconomicClassName(name: string): boolean {
  return codesOf(name).some((code) => code.length === 3 && code.startsWith('3'));
}
