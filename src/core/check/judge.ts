import { entryOf, statesOf, type FigureId, type Ledger } from '../relations/ledger';
import {
  figureOfTerm,
  relationAt,
  strideAt,
  type Addends,
  type RelationFamily,
  type Term,
} from '../relations/relation';
import { FigureState } from '../tables/budget-table';
import { VerdictLevel, type RelationCounts, type Verdict } from './check-result';
import { findBalancedTables } from './balanced-tables';
import { applicabilityTest, isUnreadable, type ApplicabilityTest } from './printed-parts';
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

/** The figures of a lane, and the tally of its table. */
interface TalliedLane {
  readonly from: FigureId;
  readonly to: FigureId;
  readonly tableId: string;
  readonly tally: Tally;
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
  const deviations: Deviation[] = [];
  const finder = new DeviationFinder(ledger, tallies, deviations);
  for (const family of families) finder.look(family);
  return deviations;
}

/** Whether every relation of a family holds exactly. */
function allHold({ kind, count }: RelationFamily, residuals: Float64Array): boolean {
  const atMost = kind === 'at-most';
  for (let index = 0; index < count; index++) {
    const difference = residuals[index]!;
    if (difference !== 0 && !(atMost && difference < 0)) return false;
  }
  return true;
}

/** Goes through the families one by one. Those that hold throughout, as nearly all do, are counted at once. */
class DeviationFinder {
  private readonly applicability: ApplicabilityTest;
  private readonly allReadable: boolean;
  private residuals = new Float64Array(256);
  private lane: TalliedLane = { from: 0, to: 0, tableId: '', tally: emptyTally() };

  constructor(
    private readonly ledger: Ledger,
    private readonly tallies: Map<string, Tally>,
    private readonly deviations: Deviation[],
  ) {
    this.applicability = applicabilityTest(ledger);
    const states = statesOf(ledger);
    this.allReadable = !states.has(FigureState.Text) && !states.has(FigureState.Error);
  }

  look(family: RelationFamily): void {
    const { count, target } = family;
    if (count === 0) return;
    if (count > this.residuals.length) this.residuals = new Float64Array(count * 2);
    writeResiduals(family, this.ledger.amounts, this.residuals);
    const holds = this.allReadable && allHold(family, this.residuals);
    if (holds && this.isWithinLane(target, count)) this.lane.tally.held += count;
    else for (let index = 0; index < count; index++) this.lookAt(family, index);
  }

  private lookAt(family: RelationFamily, index: number): void {
    const { tally, tableId } = this.laneOf(figureOfTerm(family.target, index));
    const { ledger } = this;
    const difference = this.residuals[index]!;
    const holds = difference === 0 || (family.kind === 'at-most' && difference < 0);
    if (holds && (this.allReadable || !mentionsUnreadable(family, index, ledger.states))) {
      tally.held++;
      return;
    }
    const relation = relationAt(family, index);
    const applies = this.applicability(relation);
    if (applies === 'unreadable') tally.unchecked++;
    if (applies !== 'judged') return;
    const bounds = boundsOf(ledger, relation);
    this.deviations.push({ family, index, difference, bounds, tally, tableId });
  }

  /** Whether all targets of a family stand in one lane, which then is the present one. */
  private isWithinLane(target: Term, count: number): boolean {
    if ('figures' in target) return false;
    const { from, to } = this.laneOf(target.start);
    const last = target.start + (count - 1) * target.stride;
    return last >= from && last < to;
  }

  private laneOf(figure: FigureId): TalliedLane {
    if (figure >= this.lane.from && figure < this.lane.to) return this.lane;
    const { table, base, lineCount, lane } = entryOf(this.ledger, figure);
    let tally = this.tallies.get(table.id);
    if (!tally) this.tallies.set(table.id, (tally = emptyTally()));
    return (this.lane = { from: base, to: base + lineCount * lane.columns.length, tableId: table.id, tally });
  }
}

function mentionsUnreadable(family: RelationFamily, index: number, states: Uint8Array): boolean {
  return (
    isUnreadable(states, figureOfTerm(family.target, index)) ||
    family.terms.some((term) => isUnreadable(states, figureOfTerm(term, index))) ||
    (family.addends !== undefined && hasUnreadableAddend(family.addends, index, states))
  );
}

function hasUnreadableAddend(
  { first, offsets, strides }: Addends,
  index: number,
  states: Uint8Array,
): boolean {
  for (let at = 0; at < offsets.length; at++) {
    if (isUnreadable(states, first + offsets[at]! + index * strideAt(strides, at))) return true;
  }
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
