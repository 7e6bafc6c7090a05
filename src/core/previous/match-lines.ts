import { currentNameOf } from '../classification/subjects';
import type { Lane } from '../tables/budget-table';

/** No line of the other year. */
export const NO_LINE = -1;
/** Several lines of the other year could be meant. */
export const UNCLEAR_LINE = -2;

/** Which line of last year's lane is which of this year's. */
export interface LineMatches {
  /** For each line of this year's lane: the line of last year's, {@link NO_LINE} or {@link UNCLEAR_LINE}. */
  readonly last: Int32Array;
  /** Lines of last year's lane that this year's has no more. */
  readonly dropped: readonly number[];
}

/** A text by which lines of two years know each other; '' is none. */
type KeyOf = (lane: Lane) => readonly string[];

/**
 * Pairs the lines of two years: by code, then by names from the top down in their present spelling, then by what they are
 * about. A key that stands twice on either side pairs nothing.
 */
export function matchLines(current: Lane, last: Lane): LineMatches {
  const found = new Int32Array(current.body.count).fill(NO_LINE);
  const taken = new Uint8Array(last.body.count);
  if (current.body.count === 1 && last.body.count === 1 && current.scheme === last.scheme) {
    found[0] = 0;
    taken[0] = 1;
  }
  for (const keyOf of KEYS) pair(keyOf(current), found, keyOf(last), taken);
  return { last: found, dropped: [...taken.keys()].filter((line) => taken[line] === 0) };
}

const KEYS: readonly KeyOf[] = [codes, paths, subjectsAlone];

function pair(
  mine: readonly string[],
  found: Int32Array,
  theirs: readonly string[],
  taken: Uint8Array,
): void {
  const here = linesByKey(mine, (line) => found[line]! < 0);
  const there = linesByKey(theirs, (line) => taken[line] === 0);
  for (const [key, lines] of here) {
    const others = there.get(key);
    if (!others) continue;
    if (lines.length === 1 && others.length === 1) {
      found[lines[0]!] = others[0]!;
      taken[others[0]!] = 1;
    } else for (const line of lines) found[line] = UNCLEAR_LINE;
  }
}

function linesByKey(keys: readonly string[], isFree: (line: number) => boolean): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  keys.forEach((key, line) => {
    if (key === '' || !isFree(line)) return;
    const known = lines.get(key);
    if (known) known.push(line);
    else lines.set(key, [line]);
  });
  return lines;
}

function codes({ body }: Lane): readonly string[] {
  return body.codes;
}

/** 社会保障和就业支出/行政事业单位养老支出; of totals, what they total. */
function paths({ body }: Lane): readonly string[] {
  const known: string[] = [];
  const nameOf = (line: number): string => currentNameOf(body.labels[line]!.plain);
  const pathOf = (line: number): string => {
    if (line < 0 || body.roles[line] !== 'item') return '';
    return (known[line] ??= `${pathOf(body.parents[line]!)}/${nameOf(line)}`);
  };
  return body.roles.map((role, line) => {
    if (nameOf(line) === '') return '';
    return role === 'item' ? pathOf(line) : `${role}:${nameOf(line)}`;
  });
}

/** The part a line plays, or the source, nature or item it is about, whatever it is called. */
function subjectsAlone({ body, scheme }: Lane): readonly string[] {
  const isAboutFacets = scheme === 'source' || scheme === 'nature' || scheme === 'item';
  return body.roles.map((role, line) => {
    const facets = textOf(body.facets[line]!);
    if (role !== 'item') return `${role} ${facets}`;
    return isAboutFacets && facets !== '' && body.codes[line] === '' ? facets : '';
  });
}

function textOf(facets: object): string {
  return Object.entries(facets)
    .map(([respect, value]) => `${respect}=${String(value)}`)
    .sort()
    .join(' ');
}
