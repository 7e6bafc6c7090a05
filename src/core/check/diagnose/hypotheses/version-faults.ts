import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId } from '../../../relations/ledger';
import { effectsOf, type Fault } from '../fault';
import type { Residuals } from '../residuals';
import type { FaultGraph, Link } from '../fault-graph';
import { isStrained } from '../strain';
import { linksBrokenBy } from './figure-faults';
import { isSum, withTotalsAbove } from './totals-above';

/** A wrong figure on which totals were computed is rarer than one nobody computed with. */
export const COMPUTED_ON_SURPRISE = 2;

/** Rarer still, and less telling, when the wrong figure itself cannot be named. */
const VERSION_SURPRISE = 5;

/** A table's own version needs another table that tells it apart: within one table, whoever printed the one total that differs erred. */
const UNATTESTED_SURPRISE = 3;

/**
 * The fault of a figure on which the totals of its table were computed: correcting it moves every sum of the table that
 * holds now. Sums *into* the figure that hold now cannot be right either, so some figure below it must be wrong: then it is
 * this table's version that disagrees with others, and the culprit below cannot be named.
 *
 * Null when correcting the figure alone breaks nothing in its table, which is then the simpler story.
 */
export function versionFault(graph: FaultGraph, single: Fault, residuals: Residuals): Fault | null {
  if (single.expected === null || linksBrokenBy(single, residuals).length === 0) return null;
  const figure = single.root;
  const delta = single.expected - graph.ledger.amounts[figure]!;
  const { id } = entryOf(graph.ledger, figure).table;
  const moves = withTotalsAbove(graph, [{ figure, delta }], (link) => holdsWithin(link, id, residuals));
  if (!moves) return null;
  const corrections = [...moves].map(([moved, by]) => ({ figure: moved, delta: by }));
  const effects = effectsOf(graph, corrections);
  let isUnnamed = false;
  for (const [link, effect] of effects) {
    if (effect === 0 || !isHeldSumInto(link, id, moves, residuals)) continue;
    effects.delete(link);
    isUnnamed = true;
  }
  return {
    kind: isUnnamed ? 'version' : 'computed-on',
    root: figure,
    expected: single.expected,
    isLimit: single.isLimit && !healsAny(effects, residuals, isEquation),
    shape: isUnnamed ? 'copy-differs' : (single.shape ?? 'copy-differs'),
    corrections,
    effects,
    surprise:
      single.surprise +
      (isUnnamed ? VERSION_SURPRISE : COMPUTED_ON_SURPRISE) +
      (healsAny(effects, residuals, standsBetweenTables) ? 0 : UNATTESTED_SURPRISE),
    companions: [...moves.keys()].filter((moved) => moved !== figure),
  };
}

/** Whether correcting a fault heals a strained link of some kind. */
function healsAny(
  effects: ReadonlyMap<Link, number>,
  residuals: Residuals,
  isMeant: (link: Link) => boolean,
): boolean {
  return [...effects.keys()].some((link) => isMeant(link) && isStrained(link, residuals.of(link)));
}

function isEquation({ relation }: Link): boolean {
  return relation.family.kind === 'equal';
}

function standsBetweenTables({ tableId }: Link): boolean {
  return tableId === null;
}

function isHeldSumInto(
  link: Link,
  tableId: string,
  moves: ReadonlyMap<FigureId, Fen>,
  residuals: Residuals,
): boolean {
  return moves.has(link.relation.target) && holdsWithin(link, tableId, residuals);
}

/** Whether a link is a sum of the table that holds. */
export function holdsWithin(link: Link, tableId: string, residuals: Residuals): boolean {
  return link.tableId === tableId && isSum(link) && !isStrained(link, residuals.of(link));
}
