import { entryOf, type FigureId, type Ledger } from '../relations/ledger';
import { figureOfTerm, relationAt, strideAt, type Addends, type RelationFamily } from '../relations/relation';
import { VerdictLevel, type RelationCounts, type Verdict } from './check-result';
import { findBalancedTables } from './balanced-tables';
import { applicabilityTest, isUnreadable } from './printed-parts';
import { writeResiduals } from './residuals';
import { boundsOf, levelOf, type RelationBounds } from './relation-bounds';
import type { TolerancePolicy } from './tolerance-policy';

/** How all relations stand. */
export interface Judgement {
  /** Only relations that do not hold exactly. */
  readonly verdicts: readonly Verdict[];
  readonly counts: RelationCounts;
  /** By table id. */
  readonly countsByTable: ReadonlyMap<string, RelationCounts>;
  /** Of the tables with relations that are off: ids of those taken to have been balanced before publication (舍位平衡). */
  readonly balancedTables: ReadonlySet<string>;
  readonly tolerance: TolerancePolicy;
}

interface Tally {
  held: number;
  rounding: number;
  broken: number;
  unchecked: number;
}

interface Deviation {
  readonly family: RelationFamily;
  readonly index: number;
  readonly difference: number;
  readonly bounds: RelationBounds;
  readonly tally: Tally;
  readonly tableId: string;
}

/**
 * Judges every relation with rounding in mind. Sums run over typed arrays and nothing is allocated for a relation that
 * holds; bounds and applicability are looked at only where one is off.
 *
 * A relation of which the table prints one side nowhere is left out of the counts; one with an unreadable figure is
 * counted as unchecked.
 */
export function judge(
  ledger: Ledger,
  families: readonly RelationFamily[],
  tolerance: TolerancePolicy = 'standard',
): Judgement {
  const tallies = new Map<string, Tally>();
  const deviations = collectDeviations(ledger, families, tallies);
  const offTables = new Set(deviations.map(({ tableId }) => tableId));
  const balancedTables = balancedUnder(tolerance, offTables, () =>
    findBalancedTables(ledger, families, offTables),
  );
  const verdicts: Verdict[] = [];
  for (const { family, index, difference, bounds, tally, tableId } of deviations) {
    const level = levelOf(bounds, balancedTables.has(tableId), difference);
    if (family.kind === 'at-most' && level !== VerdictLevel.Broken) {
      tally.held++;
      continue;
    }
    if (level === VerdictLevel.Rounding) tally.rounding++;
    else tally.broken++;
    verdicts.push({ family, index, level, difference, tolerance: bounds.worst });
  }
  const countsByTable = new Map([...tallies].map(([id, tally]) => [id, countsOf(tally)]));
  return { verdicts, counts: totalOf(countsByTable.values()), countsByTable, balancedTables, tolerance };
}

function balancedUnder(
  tolerance: TolerancePolicy,
  tables: ReadonlySet<string>,
  find: () => ReadonlySet<string>,
): ReadonlySet<string> {
  if (tolerance === 'standard') return find();
  return tolerance === 'strict' ? tables : new Set();
}

/** Counts the relations that hold and lists those that are off and can be judged. */
function collectDeviations(
  ledger: Ledger,
  families: readonly RelationFamily[],
  tallies: Map<string, Tally>,
): Deviation[] {
  const { amounts, states } = ledger;
  const deviations: Deviation[] = [];
  const applicability = applicabilityTest(ledger);
  const allReadable = !hasUnreadable(states);
  let residuals = new Float64Array(256);
  let lane = { from: 0, to: 0, tableId: '', tally: emptyTally() };

  const laneOf = (figure: FigureId): typeof lane => {
    const { table, base, lineCount, lane: found } = entryOf(ledger, figure);
    let tally = tallies.get(table.id);
    if (!tally) tallies.set(table.id, (tally = emptyTally()));
    return { from: base, to: base + lineCount * found.columns.length, tableId: table.id, tally };
  };

  for (const family of families) {
    const { count, kind, target } = family;
    if (count > residuals.length) residuals = new Float64Array(count * 2);
    writeResiduals(family, amounts, residuals);
    for (let index = 0; index < count; index++) {
      const figure = figureOfTerm(target, index);
      if (figure < lane.from || figure >= lane.to) lane = laneOf(figure);
      const { tally, tableId } = lane;
      const difference = residuals[index]!;
      const holds = difference === 0 || (kind === 'at-most' && difference < 0);
      if (holds && (allReadable || !mentionsUnreadable(family, index, states))) {
        tally.held++;
        continue;
      }
      const relation = relationAt(family, index);
      const applies = applicability(relation);
      if (applies === 'unreadable') tally.unchecked++;
      if (applies !== 'judged') continue;
      deviations.push({ family, index, difference, bounds: boundsOf(ledger, relation), tally, tableId });
    }
  }
  return deviations;
}

function mentionsUnreadable(family: RelationFamily, index: number, states: Uint8Array): boolean {
  return (
    isUnreadable(states, figureOfTerm(family.target, index)) ||
    family.terms.some((term) => isUnreadable(states, figureOfTerm(term, index))) ||
    (family.addends !== undefined && hasUnreadableAddend(family.addends, index, states))
  );
}

function hasUnreadableAddend({ starts, strides }: Addends, index: number, states: Uint8Array): boolean {
  return starts.some((start, at) => isUnreadable(states, start + index * strideAt(strides, at)));
}

function hasUnreadable(states: Uint8Array): boolean {
  for (let figure = 0; figure < states.length; figure++) if (isUnreadable(states, figure)) return true;
  return false;
}

function emptyTally(): Tally {
  return { held: 0, rounding: 0, broken: 0, unchecked: 0 };
}

function countsOf({ held, rounding, broken, unchecked }: Tally): RelationCounts {
  return { relations: held + rounding + broken, held, rounding, broken, unchecked };
}

function totalOf(all: Iterable<RelationCounts>): RelationCounts {
  const total = { relations: 0, held: 0, rounding: 0, broken: 0, unchecked: 0 };
  for (const counts of all) {
    total.relations += counts.relations;
    total.held += counts.held;
    total.rounding += counts.rounding;
    total.broken += counts.broken;
    total.unchecked += counts.unchecked;
  }
  return total;
}
