import type { RelationFamily } from '../../relations/relation';
import { alongLine, downColumn, laneGridOf } from '../figures/lane-columns';
import { lineTreeOf } from '../figures/line-tree';
import { family, type FamilyLabel } from '../figures/ties';
import type { Workpapers } from '../rule';

/** 其中 lines: each is at most the line it belongs to, in every amount column. */
export function lineParts({ ledger }: Workpapers, label: FamilyLabel): RelationFamily[] {
  return ledger.entries.flatMap((entry) => {
    const { lane } = entry;
    const { columns } = laneGridOf(lane);
    const { carries, parts } = lineTreeOf(lane);
    if (columns.length === 0) return [];
    return parts.flatMap((line) => {
      const parent = lane.body.parents[line]!;
      return carries[line] === 1 && carries[parent] === 1
        ? [
            family(label, columns.length, alongLine(1, entry, line, columns), [
              alongLine(1, entry, parent, columns),
            ]),
          ]
        : [];
    });
  });
}

/** 其中 columns: each is at most the column it belongs to, on every line that prints figures. */
export function columnParts({ ledger }: Workpapers, label: FamilyLabel): RelationFamily[] {
  return ledger.entries.flatMap((entry) => {
    const { lane } = entry;
    const { lines } = laneGridOf(lane);
    if (lines.length === 0) return [];
    return lane.columns.flatMap(({ parent, additive, measure }, column) =>
      parent >= 0 && !additive && measure === 'amount' && lane.columns[parent]!.measure === 'amount'
        ? [
            family(label, lines.length, downColumn(1, entry, column, lines), [
              downColumn(1, entry, parent, lines),
            ]),
          ]
        : [],
    );
  });
}
