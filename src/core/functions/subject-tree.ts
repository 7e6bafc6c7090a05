import { LONGEST_CODE, POWERS_OF_TEN } from './code-digits';
import type { CodeRows } from './code-rows';

/** Subjects as a tree: below a code stand all longer codes that begin with it, whatever the lengths of the levels. */
export interface SubjectTree {
  /** Rows that have a code, each directly before those below it. */
  readonly order: Uint32Array;
  /** For each place in {@link order} the place of the nearest code above; −1 at the top. */
  readonly parents: Int32Array;
}

/** Two rows with the same code. */
export interface DuplicateRows {
  readonly first: number;
  readonly second: number;
}

export function buildSubjectTree(codes: CodeRows): SubjectTree | DuplicateRows {
  const { keys, lengths } = codes;
  const order = treeOrder(codes);
  const parents = new Int32Array(order.length);
  const path = new Int32Array(LONGEST_CODE + 1);
  const ends = new Float64Array(LONGEST_CODE + 1);
  let depth = 0;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const key = keys[row]!;
    while (depth > 0 && key >= ends[depth - 1]!) depth--;
    const parent = depth > 0 ? path[depth - 1]! : -1;
    if (parent >= 0 && keys[order[parent]!] === key && lengths[order[parent]!] === lengths[row]) {
      return { first: Math.min(row, order[parent]!), second: Math.max(row, order[parent]!) };
    }
    parents[place] = parent;
    path[depth] = place;
    ends[depth++] = key + POWERS_OF_TEN[LONGEST_CODE - lengths[row]!]!;
  }
  return { order, parents };
}

function treeOrder({ keys, lengths }: CodeRows): Uint32Array {
  const order = new Uint32Array(keys.length);
  let count = 0;
  let isSorted = true;
  for (let row = 0; row < keys.length; row++) {
    if (lengths[row] === 0) continue;
    if (isSorted && count > 0) {
      const previous = order[count - 1]!;
      isSorted =
        keys[previous]! < keys[row]! || (keys[previous] === keys[row] && lengths[previous]! <= lengths[row]!);
    }
    order[count++] = row;
  }
  const rows = order.subarray(0, count);
  return isSorted ? rows : rows.sort((a, b) => keys[a]! - keys[b]! || lengths[a]! - lengths[b]! || a - b);
}
