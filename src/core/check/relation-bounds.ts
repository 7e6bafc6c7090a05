import type { Fen } from '../amount/fen';
import { roundingBounds, type RoundingBounds } from '../amount/rounding-bounds';
import { entryOf, type FigureId, type Ledger } from '../relations/ledger';
import type { Relation } from '../relations/relation';
import { FigureState } from '../tables/budget-table';
import { VerdictLevel } from './check-result';

/** What rounding of the printed figures can do to a relation, in 分. */
export interface RelationBounds extends RoundingBounds {
  /** The coarsest last digit among the figures. */
  readonly unit: Fen;
}

/** Bounds of a relation: every figure counts with the last digit of its own table, and blanks were never rounded. */
export function boundsOf(ledger: Ledger, { target, terms }: Relation): RelationBounds {
  const quanta: Fen[] = [];
  let unit = 1;
  const add = (figure: FigureId): void => {
    if (ledger.states[figure] === FigureState.Blank) return;
    const { quantum } = entryOf(ledger, figure).table;
    quanta.push(quantum);
    unit = Math.max(unit, quantum);
  };
  add(target);
  for (const { figure } of terms) add(figure);
  const { worst, statistical } = roundingBounds(quanta);
  return { worst, statistical, unit };
}

/**
 * The level of a relation that is off by `difference`. A table whose sums were balanced before publication (舍位平衡) foots
 * exactly, so beyond one unit its differences count one level more.
 */
export function levelOf(bounds: RelationBounds, balanced: boolean, difference: number): VerdictLevel {
  const gap = Math.abs(difference);
  if (gap === 0) return VerdictLevel.Held;
  if (gap > bounds.worst) return VerdictLevel.Broken;
  const stricter = balanced && gap > bounds.unit;
  if (gap > bounds.statistical) return stricter ? VerdictLevel.Broken : VerdictLevel.Unlikely;
  return stricter ? VerdictLevel.Unlikely : VerdictLevel.Rounding;
}
