import { precedes } from './code-order';
import { emptyTree, type DraftLines, type LineTree } from './draft-lines';

/** Functional and economic codes have an odd number of digits (3/5/7); unit codes an even one or a multiple of three. */
function isUnitCode(code: string): boolean {
  return code.length === 6 || code.length === 9 || code.length === 12;
}

/**
 * The tree of coded lines: the parent is the line with the longest code that is a proper prefix, wherever it stands.
 * Where several units list the same subjects, each unit's subjects stand under that unit, or form trees of their own where
 * the unit has no line.
 */
export function treeByCode(lines: DraftLines): LineTree {
  const { codes, units, outers } = lines;
  if (units !== null || lines.isUnit.includes(1))
    return treeByUnits(lines, (line) => lines.isUnit[line] === 1);
  if (listsSubjectsByUnit(codes)) return treeByUnits(lines, (line) => isUnitCode(codes[line]!));
  if (outers !== null) return treeByUnits(lines, () => false);
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

/** Whose lines stand above the first that prints a unit. */
const NOBODY = '';

function treeByUnits(lines: DraftLines, isUnit: (line: number) => boolean): LineTree {
  const { count, codes, outers, roles } = lines;
  const tree = emptyTree(count);
  const outerOf = (line: number): string => outers?.[line] ?? '';
  const lengths = lengthsOf([...codes, ...(outers ?? [])]);
  const owners = ownersOf(lines, isUnit);
  const heads = new Map<string, number>();
  const subjects = new Map<string, Map<string, number>>();
  for (let line = 0; line < count; line++) {
    const [owner, code] = [owners[line]!, codes[line]!];
    if (isUnit(line)) heads.set(owner, line);
    else if (code !== '') {
      let known = subjects.get(owner);
      if (!known) subjects.set(owner, (known = new Map()));
      if (outerOf(line) === '' && !known.has(code)) known.set(code, line);
    }
  }
  for (let line = 0; line < count; line++) {
    const [owner, code] = [owners[line]!, codes[line]!];
    if (isUnit(line)) tree.parents[line] = ancestorOf(owner, lengths, heads) ?? -1;
    else if (code !== '' || roles[line] === 'item') {
      const aboveAmong = (known: ReadonlyMap<string, number> | undefined) =>
        known && code !== '' ? aboveIn(known, code, outerOf(line), lengths) : undefined;
      // A table may print the unit beside its items alone: the classes above them are nobody's.
      const above = aboveAmong(subjects.get(owner)) ?? aboveAmong(subjects.get(NOBODY));
      tree.parents[line] = above ?? heads.get(owner) ?? ancestorOf(owner, lengths, heads) ?? -1;
    }
  }
  return tree;
}

/** The line of the outer code, where one is printed, or of the nearest code above it. */
function aboveIn(
  known: ReadonlyMap<string, number>,
  code: string,
  outer: string,
  lengths: readonly number[],
): number | undefined {
  return outer === ''
    ? ancestorOf(code, lengths, known)
    : (known.get(outer) ?? ancestorOf(outer, lengths, known));
}

/** The unit of each line: its own column says it, or the line of a unit above it. */
function ownersOf({ count, codes, units }: DraftLines, isUnit: (line: number) => boolean): string[] {
  const owners = new Array<string>(count);
  let owner = NOBODY;
  for (let line = 0; line < count; line++) {
    const printed = units?.[line] ?? '';
    if (printed !== '') owner = printed;
    else if (isUnit(line)) owner = codes[line]!;
    owners[line] = owner;
  }
  return owners;
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
