import type { Finding } from './finding';

/**
 * Whether each cell of a finding is as wrong as the first, because an inspection found the same in all of them. Else they are
 * alternatives: correcting one of them would be enough.
 */
export function isSameInEach({ evidence, words, suspects: [first, ...others] }: Finding): boolean {
  if (evidence.length > 0 || words !== undefined) return false;
  return others.every(({ confidence }) => confidence === first?.confidence);
}
