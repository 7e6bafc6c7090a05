import { entryOf } from '../../../relations/ledger';
import { effectsOf, type Effect, type Fault } from '../fault';
import { Memory, StrainView } from '../memory';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { breaksTable } from './figure-faults';
import { isSum, withTotalsAbove } from './totals-above';

/** A wrong figure on which totals were computed is rarer than one nobody computed with. */
export const COMPUTED_ON_SURPRISE = 2;

/** Rarer still, and less telling, when the wrong figure itself cannot be named. */
const VERSION_SURPRISE = 5;

/** A table's own version needs another table that tells it apart: within one table, whoever printed the one total that differs erred. */
const UNATTESTED_SURPRISE = 3;

/**
 * Faults of a figure on which the totals of its table were computed: correcting it moves every sum of the table that
 * holds now. Sums *into* the figure that hold now cannot be right either, so some figure below it must be wrong: then it is
 * this table's version that disagrees with others, and the culprit below cannot be named.
 */
export class VersionFaults {
  private readonly made = new Memory<Fault, Fault | null, StrainView>(
    (residuals) => new StrainView(residuals),
  );

  constructor(private readonly graph: FaultGraph) {}

  /** Null when correcting the figure alone breaks nothing in its table, which is then the simpler story. */
  of(single: Fault, residuals: Residuals): Fault | null {
    return single.expected !== null && breaksTable(single, residuals)
      ? this.made.recall(single, residuals, (strains) => newVersionFault(this.graph, single, strains))
      : null;
  }
}

function newVersionFault(graph: FaultGraph, single: Fault, strains: StrainView): Fault | null {
  const corrections = withTotalsAbove(graph, single.corrections, (link) => isHeldSum(link, strains));
  if (!corrections) return null;
  const figure = single.root;
  const { id } = entryOf(graph.ledger, figure).table;
  const isIntoMoved = ({ link, amount }: Effect): boolean =>
    amount !== 0 &&
    link.tableId === id &&
    corrections.some((moved) => moved.figure === link.relation.target) &&
    isHeldSum(link, strains);
  const all = effectsOf(graph, corrections);
  const effects = all.filter((effect) => !isIntoMoved(effect));
  const isUnnamed = effects.length < all.length;
  return {
    kind: isUnnamed ? 'version' : 'computed-on',
    root: figure,
    expected: single.expected,
    isLimit: single.isLimit && !healsAny(effects, strains, isEquation),
    shape: isUnnamed ? 'copy-differs' : (single.shape ?? 'copy-differs'),
    corrections,
    effects,
    surprise:
      single.surprise +
      (isUnnamed ? VERSION_SURPRISE : COMPUTED_ON_SURPRISE) +
      (healsAny(effects, strains, standsBetweenTables) ? 0 : UNATTESTED_SURPRISE),
    companions: corrections.slice(1).map((moved) => moved.figure),
  };
}

/** Whether correcting a fault heals a strained link of some kind. */
function healsAny(
  effects: readonly Effect[],
  strains: StrainView,
  isMeant: (link: Link) => boolean,
): boolean {
  return effects.some(({ link }) => isMeant(link) && strains.isStrained(link));
}

function isEquation({ relation }: Link): boolean {
  return relation.family.kind === 'equal';
}

function standsBetweenTables({ tableId }: Link): boolean {
  return tableId === null;
}

/** Whether a link is a sum that holds. */
export function isHeldSum(link: Link, strains: StrainView): boolean {
  return isSum(link) && !strains.isStrained(link);
}
