import type { Evidence } from '../../findings/finding';
import { incidenceInSteps } from '../../relations/incidence';
import { figureFinder } from '../../relations/figure-finder';
import { entryOf, type FigureId, type Ledger } from '../../relations/ledger';
import { figuresOf, type Relation } from '../../relations/relation';
import type { CellInput } from '../../snapshot/snapshot-builder';
import type { CellPlace } from '../../tables/budget-table';
import { VerdictLevel, type CheckResult, type Verdict } from '../check-result';
import { evidenceOf } from '../diagnose/evidence';
import { applicabilityTest } from '../printed-parts';
import { boundsOf, levelOf } from '../relation-bounds';
import { readFigure } from './read-figure';

/** A cell the user has edited, with what it holds now. */
export interface CellEdit {
  readonly place: CellPlace;
  readonly value: CellInput;
}

/** How the relations stand that an edit touches. */
export interface LiveOutcome {
  /** Relations the edited figures take part in. */
  readonly touched: number;
  /** Those among them that are off by more than rounding now. Which figure is to blame is left to a whole check. */
  readonly broken: readonly BrokenRelation[];
}

/** Apart from its words, which take far longer than the sums: a total may have tens of thousands of terms. */
export interface BrokenRelation {
  readonly verdict: Verdict;
  /** In words, with the figures as they are when it is called. */
  evidence(): Evidence;
}

/** Follows a checked workbook edit by edit, without checking it anew. */
export interface LiveCheck {
  /** Null when an edited cell is no figure: the tables themselves may have changed, and only a whole check can tell. */
  edit(edits: readonly CellEdit[]): LiveOutcome | null;
  /** As {@link edit}, for formulas with new results: those that are no figures are the user's own affair. */
  recalculate(results: readonly CellEdit[]): LiveOutcome;
}

/**
 * Starts from a whole check, in steps of well below a millisecond; afterwards an edit costs what the relations of its figures cost. Which tables were balanced
 * before publication is weighed once: one edit does not change how a table was made.
 */
export function* liveCheckInSteps(result: CheckResult): Generator<void, LiveCheck> {
  const { snapshot, families, balancedTables } = result;
  const ledger: Ledger = {
    ...result.ledger,
    amounts: result.ledger.amounts.slice(),
    states: result.ledger.states.slice(),
  };
  const find = figureFinder(ledger);
  const incidence = yield* incidenceInSteps(families);

  const enter = ({ place, value }: CellEdit): readonly FigureId[] => {
    const found = find(place);
    if (!found) return [];
    const { entry, column, figure } = found;
    const { amount, state } = readFigure(snapshot, entry.table, entry.lane.columns[column]!, place, value);
    ledger.amounts[figure] = amount;
    ledger.states[figure] = state;
    return [figure];
  };

  const live: LiveCheck = {
    edit(edits) {
      const outcome = live.recalculate(edits);
      return edits.every(({ place }) => find(place)) ? outcome : null;
    },
    recalculate(results) {
      const touched = new Set(results.flatMap(enter).flatMap((figure) => incidence.relationsOf(figure)));
      const applicability = applicabilityTest(ledger);
      const broken = [...touched].flatMap((relation) => {
        const found = brokenRelation(ledger, relation, balancedTables);
        return found && applicability(relation) === 'judged' ? [found] : [];
      });
      return { touched: touched.size, broken };
    },
  };
  return live;
}

/** Null for a relation that holds, exactly or within rounding. */
function brokenRelation(
  ledger: Ledger,
  relation: Relation,
  balancedTables: ReadonlySet<string>,
): BrokenRelation | null {
  const { family, index, target, terms } = relation;
  const sum = terms.reduce((total, { sign, figure }) => total + sign * ledger.amounts[figure]!, 0);
  const residual = ledger.amounts[target]! - sum;
  if (residual === 0 || (family.kind === 'at-most' && residual < 0)) return null;
  const bounds = boundsOf(ledger, relation);
  const balanced = balancedTables.has(entryOf(ledger, target).table.id);
  const level = levelOf(bounds, balanced, residual);
  if (level < (family.kind === 'at-most' ? VerdictLevel.Broken : VerdictLevel.Unlikely)) return null;
  return {
    verdict: { family, index, level, difference: residual, tolerance: bounds.worst },
    evidence: () =>
      evidenceOf(ledger, { relation, figures: figuresOf(relation), residual, bounds, testimony: null }),
  };
}
