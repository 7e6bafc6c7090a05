import { entryOf, type Ledger } from '../relations/ledger';
import type { Relation } from '../relations/relation';
import { FigureState } from '../tables/budget-table';
import { VerdictLevel } from './check-result';

/** What rounding of the printed figures can do to a relation, in 分. */
export interface RoundingBounds {
  /** Worst case: every figure is off by half a unit, all in the same direction. May be a half. */
  readonly worst: number;
  /** Three standard deviations of the sum of independent rounding errors; practically all honest rounding stays within. */
  readonly statistical: number;
  /** The coarsest last digit among the figures. */
  readonly unit: number;
}

/** Deviations beyond three times the standard deviation of honest rounding are not taken for rounding. */
const DEVIATIONS = 3;

/** Variance of a rounding error that is uniform over one unit. */
const UNIFORM_VARIANCE = 1 / 12;

/**
 * Rounding bounds of a relation (XBRL Calculations 1.1: each figure stands for an interval of one unit around it).
 * Every figure counts with the unit of its own table; figures down to the 分 are exact, blanks were never rounded.
 */
export function boundsOf(ledger: Ledger, relation: Relation): RoundingBounds {
  let worst = 0;
  let squares = 0;
  let unit = 0;
  const add = (figure: number): void => {
    if (ledger.states[figure] === FigureState.Blank) return;
    const { quantum } = entryOf(ledger, figure).table;
    if (quantum <= 1) return;
    worst += quantum / 2;
    squares += quantum * quantum;
    unit = Math.max(unit, quantum);
  };
  add(relation.target);
  for (const { figure } of relation.terms) add(figure);
  return { worst, statistical: DEVIATIONS * Math.sqrt(squares * UNIFORM_VARIANCE), unit };
}

/**
 * The level of a relation that is off by `difference`. A table whose sums were balanced before publication (舍位平衡) foots
 * exactly, so beyond one unit its differences count one level more.
 */
export function levelOf(bounds: RoundingBounds, balanced: boolean, difference: number): VerdictLevel {
  const gap = Math.abs(difference);
  if (gap === 0) return VerdictLevel.Held;
  if (gap > bounds.worst) return VerdictLevel.Broken;
  const stricter = balanced && gap > bounds.unit;
  if (gap > bounds.statistical) return stricter ? VerdictLevel.Broken : VerdictLevel.Unlikely;
  return stricter ? VerdictLevel.Unlikely : VerdictLevel.Rounding;
}
