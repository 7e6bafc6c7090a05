import { LONGEST_CODE, WIDTH_OF_LENGTH } from './code-digits';
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

/** Rows are walked as they stand; only where one does not follow those before it are they sorted first. */
export function buildSubjectTree(codes: CodeRows): SubjectTree | DuplicateRows {
  const tree = walk(codes.coded, codes);
  return tree && 'order' in tree ? tree : walk(sorted(codes), codes)!;
}

/** Follows rows on the stack of the codes they stand below; null when a row stands before one it should follow. */
function walk(order: Uint32Array, { keys, lengths }: CodeRows): SubjectTree | DuplicateRows | null {
  const parents = new Int32Array(order.length);
  const path = new Int32Array(LONGEST_CODE + 1);
  const ends = new Float64Array(LONGEST_CODE + 1);
  let depth = 0;
  let lastKey = -1;
  let lastLength = 0;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const key = keys[row]!;
    const length = lengths[row]!;
    if (key <= lastKey) {
      if (key < lastKey || length < lastLength) return null;
      if (length === lastLength) return { first: order[place - 1]!, second: row };
    }
    while (depth > 0 && key >= ends[depth - 1]!) depth--;
    parents[place] = depth > 0 ? path[depth - 1]! : -1;
    path[depth] = place;
    ends[depth++] = key + WIDTH_OF_LENGTH[length]!;
    lastKey = key;
    lastLength = length;
  }
  return { order, parents };
}

function sorted({ coded, keys, lengths }: CodeRows): Uint32Array {
  return coded.toSorted((a, b) => keys[a]! - keys[b]! || lengths[a]! - lengths[b]! || a - b);
}
