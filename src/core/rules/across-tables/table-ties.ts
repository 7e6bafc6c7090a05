import type { RelationFamily } from '../../relations/relation';
import { familiesOfTies, tieOf, type FamilyLabel, type SignedFigure, type Tie } from '../figures/ties';

/** Two sums of figures that must agree; null on a side when its table does not tell. */
export interface Sides {
  readonly left: readonly SignedFigure[] | null;
  readonly right: readonly SignedFigure[] | null;
}

/** Relations between sums of figures. A pair of which a side is not told is no relation. */
export function tiesBetween(label: FamilyLabel, pairs: readonly Sides[]): RelationFamily[] {
  const ties = pairs.flatMap(({ left, right }): Tie[] => {
    if (!left || !right) return [];
    const tie =
      label.kind !== 'at-most' && readsBetterSwapped(left, right) ? tieOf(right, left) : tieOf(left, right);
    return tie ? [tie] : [];
  });
  return familiesOfTies(label, ties);
}

/** One figure equal to a sum reads better than a sum equal to one figure; and nothing has no target. */
function readsBetterSwapped(left: readonly SignedFigure[], right: readonly SignedFigure[]): boolean {
  const addends = left.filter(({ sign }) => sign === 1).length;
  return addends === 0 || (addends > 1 && right.length === 1);
}
