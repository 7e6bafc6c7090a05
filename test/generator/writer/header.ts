import { merge, put, type SheetGrid } from '../grid';
import type { Random } from '../random';
import type { HeaderStyle } from '../style';

/** Rows a header needs for these paths. */
export function headerDepth(paths: readonly (readonly string[])[]): number {
  return Math.max(...paths.map((path) => path.length));
}

/**
 * Writes header words: neighbours that share the upper words of their paths stand under one block, and the last word of a
 * path reaches down to the bottom of the header.
 */
export function writeHeader(
  sheet: SheetGrid,
  top: number,
  left: number,
  paths: readonly (readonly string[])[],
  style: HeaderStyle,
  random: Random,
): void {
  const depth = headerDepth(paths);
  for (let level = 0; level < depth; level++) {
    for (let start = 0; start < paths.length;) {
      const end = blockEnd(paths, start, level);
      const path = paths[start]!;
      const word = path[level];
      if (word !== undefined && word !== '') {
        put(sheet, top + level, left + start, { value: spaced(word, style, random) });
        const bottom = level === path.length - 1 ? depth - 1 : level;
        if (style.isMerged) merge(sheet, top + level, left + start, top + bottom, left + end);
      }
      start = end + 1;
    }
  }
}

/** Last column of the block that the word at this level covers; a word at the end of its path covers only its column. */
function blockEnd(paths: readonly (readonly string[])[], start: number, level: number): number {
  const path = paths[start]!;
  if (level >= path.length - 1) return start;
  let end = start;
  while (end + 1 < paths.length && sharesPath(path, paths[end + 1]!, level)) end++;
  return end;
}

function sharesPath(path: readonly string[], other: readonly string[], level: number): boolean {
  return other.length > level + 1 && path.slice(0, level + 1).every((word, index) => other[index] === word);
}

/** Header words as they are really typed: 项 目, 收  入, broken over lines. */
function spaced(word: string, style: HeaderStyle, random: Random): string {
  if (style.spacing === 'spaced' && word.length === 2 && random.chance(0.7)) {
    return word.split('').join(random.pick([' ', '  ', '\u3000', '    ']));
  }
  if (style.spacing === 'broken' && word.length >= 4 && random.chance(0.4)) {
    const cut = random.int(2, word.length - 2);
    if (/\d/.test(word[cut - 1]!) && /\d/.test(word[cut]!)) return word;
    return `${word.slice(0, cut)}${random.pick(['\n', ' ', '\r\n', '  '])}${word.slice(cut)}`;
  }
  return word;
}
