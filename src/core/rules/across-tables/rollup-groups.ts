import type { LaneEntry } from '../../relations/ledger';
import type { SharedLines } from '../figures/shared-lines';

/** What a unit's lane contributes to the department's: its lines, and those of the department they belong to. */
export interface Share {
  readonly unit: LaneEntry;
  readonly lines: SharedLines;
}

/** Lines of a department that equally many units share: their sums have one shape. */
export interface LineGroup {
  /** Lines of the department. */
  readonly lines: Int32Array;
  /** As many as units share each line: the first unit's lines, the second's … */
  readonly addends: readonly Addend[];
}

/** For each line of a group, which share the addend is from and which line of it. */
export interface Addend {
  readonly shares: Uint16Array;
  readonly lines: Int32Array;
}

/** Groups the lines of a department by the number of units that share them. */
export function groupLines(lineCount: number, shares: readonly Share[]): LineGroup[] {
  const counts = new Uint16Array(lineCount);
  for (const { lines } of shares) for (const line of lines.mine) counts[line]!++;
  const grouped: number[][] = Array.from({ length: shares.length + 1 }, () => []);
  const slots = new Int32Array(lineCount);
  for (let line = 0; line < lineCount; line++) slots[line] = grouped[counts[line]!]!.push(line) - 1;
  const groups = grouped.map((lines, count) => emptyGroup(lines, count));
  const filled = new Uint16Array(lineCount);
  shares.forEach(({ lines: { mine, theirs } }, share) => {
    for (let at = 0; at < mine.length; at++) {
      const line = mine[at]!;
      const addend = groups[counts[line]!]!.addends[filled[line]!++]!;
      addend.shares[slots[line]!] = share;
      addend.lines[slots[line]!] = theirs[at]!;
    }
  });
  return groups.filter(({ lines, addends }) => lines.length > 0 && addends.length > 0);
}

function emptyGroup(lines: readonly number[], addends: number): LineGroup {
  return {
    lines: new Int32Array(lines),
    addends: Array.from({ length: addends }, () => ({
      shares: new Uint16Array(lines.length),
      lines: new Int32Array(lines.length),
    })),
  };
}
