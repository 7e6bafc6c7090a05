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
    const tie = left.length === 0 && label.kind !== 'at-most' ? tieOf(right, left) : tieOf(left, right);
    return tie ? [tie] : [];
  });
  return familiesOfTies(label, ties);
}
