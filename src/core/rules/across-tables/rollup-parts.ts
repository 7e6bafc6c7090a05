import type { LaneEntry } from '../../relations/ledger';
import type { SharedLines } from '../figures/shared-lines';

/** What a unit's lane contributes to the department's: its lines, and those of the department they belong to. */
export interface Share {
  readonly unit: LaneEntry;
  readonly lines: SharedLines;
}

/** A line of a share. */
export interface Part {
  readonly share: number;
  readonly line: number;
}

/** Lines of a department by what they add up. */
export interface RollupParts {
  /** Lines that one unit alone has, such as its projects; the same index tells the line, the share and the share's line. */
  readonly own: { readonly lines: Int32Array; readonly shares: Int32Array; readonly theirs: Int32Array };
  /** Lines that several units have, each with its parts. */
  readonly common: readonly { readonly line: number; readonly parts: readonly Part[] }[];
}

export function rollupParts(lineCount: number, shares: readonly Share[]): RollupParts {
  const counts = new Uint16Array(lineCount);
  for (const { lines } of shares) for (const line of lines.mine) counts[line]!++;
  const size = counts.reduce((sum, count) => (count === 1 ? sum + 1 : sum), 0);
  const own = { lines: new Int32Array(size), shares: new Int32Array(size), theirs: new Int32Array(size) };
  const common = new Map<number, Part[]>();
  let next = 0;
  shares.forEach(({ lines: { mine, theirs } }, share) => {
    for (let at = 0; at < mine.length; at++) {
      const line = mine[at]!;
      if (counts[line] === 1) {
        own.lines[next] = line;
        own.shares[next] = share;
        own.theirs[next++] = theirs[at]!;
        continue;
      }
      const parts = common.get(line);
      if (parts) parts.push({ share, line: theirs[at]! });
      else common.set(line, [{ share, line: theirs[at]! }]);
    }
  });
  const inOrder = [...common].sort(([a], [b]) => a - b);
  return { own, common: inOrder.map(([line, parts]) => ({ line, parts })) };
}
