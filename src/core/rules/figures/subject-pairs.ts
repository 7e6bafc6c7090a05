import type { Lane } from '../../tables/budget-table';
import { precedes } from '../../tables/lines/code-order';
import { codeOrderOf, linesByCode, linesByPath, type LineKeys } from './line-keys';
import { lineTreeOf } from './line-tree';

/** Lines of two lanes about the same subjects: `left[i]` and `right[i]` belong together. */
export interface SubjectPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const known = new WeakMap<Lane, WeakMap<Lane, SubjectPairs>>();

/**
 * Lines about the same subject in two lanes: by code where both print codes, else by the names from the top down, so that
 * a 款 that bears the name of its 类 is not taken for it. Subjects that stand twice in a lane are left out, and so are
 * lines without figures: headings and forms left empty.
 */
export function subjectPairs(left: Lane, right: Lane): SubjectPairs {
  let partners = known.get(left);
  if (!partners) known.set(left, (partners = new WeakMap()));
  let pairs = partners.get(right);
  if (!pairs) partners.set(right, (pairs = pair(left, right)));
  return pairs;
}

function pair(left: Lane, right: Lane): SubjectPairs {
  if (!isCoded(left) || !isCoded(right))
    return pairByKeys(left, linesByPath(left), right, linesByPath(right));
  return codeOrderOf(left).ascends && codeOrderOf(right).ascends
    ? pairInOneWalk(left, right)
    : pairByKeys(left, linesByCode(left), right, linesByCode(right));
}

function pairByKeys(left: Lane, leftKeys: LineKeys, right: Lane, rightKeys: LineKeys): SubjectPairs {
  const pairs = new PairList(left, right);
  for (const [key, line] of leftKeys) {
    const other = rightKeys.get(key);
    if (line >= 0 && other !== undefined && other >= 0) pairs.add(line, other);
  }
  return pairs.build();
}

/** Both lanes print their codes in rising order, so the one that is behind moves on. */
function pairInOneWalk(left: Lane, right: Lane): SubjectPairs {
  if (left.body.codes === right.body.codes) return pairSameList(left, right);
  const pairs = new PairList(left, right);
  const { lines: mine } = codeOrderOf(left);
  const { lines: theirs } = codeOrderOf(right);
  for (let i = 0, j = 0; i < mine.length && j < theirs.length;) {
    const code = left.body.codes[mine[i]!]!;
    const other = right.body.codes[theirs[j]!]!;
    if (code === other) pairs.add(mine[i++]!, theirs[j++]!);
    else if (precedes(code, other)) i++;
    else j++;
  }
  return pairs.build();
}

function pairSameList(left: Lane, right: Lane): SubjectPairs {
  const mine = lineTreeOf(left).carries;
  const theirs = lineTreeOf(right).carries;
  const { lines } = codeOrderOf(left);
  const { length } = lines;
  const both = new Int32Array(length);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const line = lines[at]!;
    if (mine[line] === 1 && theirs[line] === 1) both[count++] = line;
  }
  const pairs = both.subarray(0, count);
  return { left: pairs, right: pairs };
}

class PairList {
  private readonly left: number[] = [];
  private readonly right: number[] = [];
  private readonly leftCarries: Uint8Array;
  private readonly rightCarries: Uint8Array;

  constructor(left: Lane, right: Lane) {
    this.leftCarries = lineTreeOf(left).carries;
    this.rightCarries = lineTreeOf(right).carries;
  }

  add(left: number, right: number): void {
    if (this.leftCarries[left] === 0 || this.rightCarries[right] === 0) return;
    this.left.push(left);
    this.right.push(right);
  }

  build(): SubjectPairs {
    return { left: new Int32Array(this.left), right: new Int32Array(this.right) };
  }
}

const MOSTLY = 0.5;

function isCoded(lane: Lane): boolean {
  let items = 0;
  lane.body.roles.forEach((role) => (items += role === 'item' ? 1 : 0));
  return codeOrderOf(lane).lines.length > items * MOSTLY;
}
