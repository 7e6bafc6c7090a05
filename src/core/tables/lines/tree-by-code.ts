import { precedes } from './code-order';
import { emptyTree, type DraftLines, type LineTree } from './draft-lines';

/** Functional and economic codes have an odd number of digits (3/5/7); unit codes an even one or a multiple of three. */
function isUnitCode(code: string): boolean {
  return code.length === 6 || code.length === 9 || code.length === 12;
}

/**
 * The tree of coded lines: the parent is the line with the longest code that is a proper prefix, wherever it stands.
 * Where units list the same subjects one after another, each unit's subjects stand under that unit.
 */
export function treeByCode(lines: DraftLines): LineTree {
  const { codes, isUnit } = lines;
  if (Array.prototype.includes.call(isUnit, 1)) return treeByUnits(lines, (line) => isUnit[line] === 1);
  if (listsSubjectsByUnit(codes)) return treeByUnits(lines, (line) => isUnitCode(codes[line]!));
  const tree = emptyTree(codes.length);
  if (!nestInOneWalk(codes, tree.parents)) nestByPrefix(codes, tree.parents);
  return tree;
}

/**
 * Where codes rise from line to line, a line's prefixes stand above it one within the other. False where they do not rise;
 * the parents found until then are no use.
 */
function nestInOneWalk(codes: readonly string[], parents: Int32Array): boolean {
  const open: number[] = [];
  let previous = '';
  for (let line = 0; line < codes.length; line++) {
    const code = codes[line]!;
    if (code === '') continue;
    if (!precedes(previous, code)) return false;
    previous = code;
    while (open.length > 0 && !code.startsWith(codes[open[open.length - 1]!]!)) open.pop();
    parents[line] = open.length > 0 ? open[open.length - 1]! : -1;
    open.push(line);
  }
  return true;
}

function nestByPrefix(codes: readonly string[], parents: Int32Array): void {
  const lengths = lengthsOf(codes);
  const known = new Map<string, number>();
  codes.forEach((code, line) => {
    if (code !== '' && !known.has(code)) known.set(code, line);
  });
  codes.forEach((code, line) => {
    if (code !== '') parents[line] = ancestorOf(code, lengths, known) ?? -1;
  });
}

function treeByUnits({ codes, roles }: DraftLines, isUnit: (line: number) => boolean): LineTree {
  const tree = emptyTree(codes.length);
  const lengths = lengthsOf(codes);
  const units = new Map<string, number>();
  let known = new Map<string, number>();
  let section = -1;
  const pending: number[] = [];

  const resolve = () => {
    for (const index of pending) {
      tree.parents[index] = ancestorOf(codes[index]!, lengths, known) ?? section;
    }
    pending.length = 0;
  };

  codes.forEach((code, index) => {
    if (code === '') {
      if (roles[index] === 'item') tree.parents[index] = section;
      return;
    }
    if (isUnit(index)) {
      resolve();
      known = new Map();
      section = index;
      tree.parents[index] = ancestorOf(code, lengths, units) ?? -1;
      units.set(code, index);
      return;
    }
    if (!known.has(code)) known.set(code, index);
    pending.push(index);
  });
  resolve();
  return tree;
}

/** Lengths of the codes, the longest first. */
function lengthsOf(codes: readonly string[]): number[] {
  return [...new Set(codes.map((code) => code.length))].filter((length) => length > 0).sort((a, b) => b - a);
}

function ancestorOf(
  code: string,
  lengths: readonly number[],
  known: ReadonlyMap<string, number>,
): number | undefined {
  for (const length of lengths) {
    if (length >= code.length) continue;
    const parent = known.get(code.slice(0, length));
    if (parent !== undefined) return parent;
  }
  return undefined;
}

/** Whether unit codes and classification codes stand in one column: not where a department's 3 digits head its units' 6. */
function listsSubjectsByUnit(codes: readonly string[]): boolean {
  const unitCodes = codes.filter(isUnitCode);
  if (unitCodes.length === 0) return false;
  return codes.some(
    (code) => code !== '' && !isUnitCode(code) && !unitCodes.some((unit) => unit.startsWith(code)),
  );
}
