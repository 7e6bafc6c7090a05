import type { LaneEntry } from '../../relations/ledger';
import type { SharedLines } from '../figures/shared-lines';

/** What a unit's lane contributes to the department's: its lines, and those of the department they belong to. */
export interface Share {
  readonly unit: LaneEntry;
  readonly lines: SharedLines;
}

/** Lines of a department with what adds up to them; the same index tells the line, the share and the share's line. */
export interface Parts {
  readonly lines: Int32Array;
  readonly shares: Int32Array;
  readonly theirs: Int32Array;
}

/** Lines of a department by what they add up. */
export interface RollupParts {
  /** By share: lines that no other has, such as the projects of a unit. */
  readonly own: readonly SharedLines[];
  /** Lines that several units have: the parts of one line stand together, the lines rise. */
  readonly common: Parts;
}

export function rollupParts(lineCount: number, shares: readonly Share[]): RollupParts {
  const counts = new Uint16Array(lineCount);
  for (const { lines } of shares) countLines(lines.mine, counts);
  const starts = new Int32Array(lineCount);
  let ownCount = 0;
  let commonCount = 0;
  for (let line = 0; line < lineCount; line++) {
    starts[line] = commonCount;
    if (counts[line] === 1) ownCount++;
    else commonCount += counts[line]!;
  }
  const ownLines = { mine: new Int32Array(ownCount), theirs: new Int32Array(ownCount) };
  const common = emptyParts(commonCount);
  let next = 0;
  const own = shares.map(({ lines: { mine, theirs } }, share): SharedLines => {
    const from = next;
    for (let at = 0; at < mine.length; at++) {
      const line = mine[at]!;
      if (counts[line] === 1) {
        ownLines.mine[next] = line;
        ownLines.theirs[next++] = theirs[at]!;
      } else {
        put(common, starts[line]!++, line, share, theirs[at]!);
      }
    }
    return { mine: ownLines.mine.subarray(from, next), theirs: ownLines.theirs.subarray(from, next) };
  });
  return { own, common };
}

function countLines(lines: Int32Array, counts: Uint16Array): void {
  const { length } = lines;
  for (let at = 0; at < length; at++) counts[lines[at]!]!++;
}

function emptyParts(size: number): Parts {
  return { lines: new Int32Array(size), shares: new Int32Array(size), theirs: new Int32Array(size) };
}

function put({ lines, shares, theirs }: Parts, at: number, line: number, share: number, their: number): void {
  lines[at] = line;
  shares[at] = share;
  theirs[at] = their;
}
