import type { Fen } from '../../../amount/fen';
import { figureId, type FigureId, type LaneEntry, type Ledger } from '../../../relations/ledger';
import { knownLines, levelTest, type LineSums } from './line-sums';

/**
 * A line that another table of the same organisation prints where this one's sum has a gap: a subject below the same
 * parent, unknown to this table, with the very amount that is missing. Null when no table bears witness.
 */
export function missingLineWitness(ledger: Ledger, sums: LineSums, gap: Fen): FigureId | null {
  const { entry } = sums;
  const isKnown = knownLines(entry);
  const isOfLevel = levelTest(sums);
  for (const other of ledger.entries) {
    if (!isComparable(entry, other)) continue;
    for (let line = 0; line < other.lineCount; line++) {
      const figure = figureWith(ledger, other, line, gap, Math.max(entry.table.quantum, other.table.quantum));
      if (figure === null) continue;
      const candidate = other.lane.lines[line]!;
      if (candidate.role === 'item' && isOfLevel(candidate) && !isKnown(candidate)) return figure;
    }
  }
  return null;
}

function isComparable(entry: LaneEntry, other: LaneEntry): boolean {
  return (
    other.table !== entry.table &&
    other.lane.scheme === entry.lane.scheme &&
    other.table.organisation?.code === entry.table.organisation?.code
  );
}

function figureWith(ledger: Ledger, entry: LaneEntry, line: number, amount: Fen, unit: Fen): FigureId | null {
  for (let column = 0; column < entry.lane.columns.length; column++) {
    const figure = figureId(entry, line, column);
    if (Math.abs(ledger.amounts[figure]! - amount) < unit) return figure;
  }
  return null;
}
