import { emptyTree, type DraftLine, type LineTree } from './draft-line';

/** Functional and economic codes have an odd number of digits (3/5/7); unit codes an even one or a multiple of three. */
function isUnitCode(code: string): boolean {
  return code.length === 6 || code.length === 9 || code.length === 12;
}

/**
 * The tree of coded lines: the parent is the line with the longest code that is a proper prefix, wherever it stands.
 * Where units list the same subjects one after another, each unit's subjects stand under that unit.
 */
export function treeByCode(lines: readonly DraftLine[]): LineTree {
  const tree = emptyTree(lines.length);
  const lengths = [...new Set(lines.map((line) => line.code.length))]
    .filter((length) => length > 0)
    .sort((a, b) => b - a);
  const mixed = listsSubjectsByUnit(lines);
  const units = new Map<string, number>();
  let known = new Map<string, number>();
  let section = -1;
  const pending: number[] = [];

  const resolve = () => {
    for (const index of pending) {
      tree.parents[index] = ancestorOf(lines[index]!.code, lengths, known) ?? section;
    }
    pending.length = 0;
  };

  lines.forEach((line, index) => {
    if (line.code === '') return;
    if (mixed && isUnitCode(line.code)) {
      resolve();
      known = new Map();
      section = index;
      tree.parents[index] = ancestorOf(line.code, lengths, units) ?? -1;
      units.set(line.code, index);
      return;
    }
    if (!known.has(line.code)) known.set(line.code, index);
    pending.push(index);
  });
  resolve();
  return tree;
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
function listsSubjectsByUnit(lines: readonly DraftLine[]): boolean {
  const unitCodes = lines.map((line) => line.code).filter(isUnitCode);
  if (unitCodes.length === 0) return false;
  return lines.some(
    ({ code }) => code !== '' && !isUnitCode(code) && !unitCodes.some((unit) => unit.startsWith(code)),
  );
}
