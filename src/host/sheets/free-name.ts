/** Excel takes no longer name. */
const LONGEST_NAME = 31;

/** What a name of a sheet cannot hold. */
const UNNAMEABLE = /[[\]:*?/\\\p{Cc}]/gu;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * A name Excel takes that no sheet has: the one wished for, or with a number: 对比上年, 对比上年(2) … Names are taken
 * whatever their case.
 */
export function freeSheetName(taken: readonly string[], wished: string): string {
  const names = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const base = sayable(wished);
  let name = cut(base, LONGEST_NAME);
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    const suffix = `(${number})`;
    name = cut(base, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}

/** A free name for each of several sheets. */
export function freeSheetNames(taken: readonly string[], wished: readonly string[]): string[] {
  const names: string[] = [];
  for (const one of wished) names.push(freeSheetName([...taken, ...names], one));
  return names;
}

/** Apostrophes may stand inside a name, not at its ends. */
function sayable(wished: string): string {
  return wished.replace(UNNAMEABLE, ' ').replace(/^[\s']+|[\s']+$/g, '') || 'Sheet';
}

/** Never half of a surrogate pair. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '');
}
