import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId } from '../../../relations/ledger';
import { effectsOf, residualIn, type Fault, type Residuals } from '../fault';
import type { FaultGraph, Link } from '../fault-graph';
import { isStrained } from '../strain';
import { linksBrokenBy } from './figure-faults';

/** A wrong figure on which totals were computed is rarer than one nobody computed with. */
const COMPUTED_ON_SURPRISE = 2;

/** Rarer still, and less telling, when the wrong figure itself cannot be named. */
const VERSION_SURPRISE = 5;

/** A table's totals above one figure; more of them means the sums run in circles. */
const MOST_TOTALS = 64;

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
  const moves = totalsAbove(graph, figure, delta, residuals);
  if (!moves) return null;
  const effects = effectsOf(
    graph,
    [...moves].map(([moved, by]) => ({ figure: moved, delta: by })),
  );
  const { id } = entryOf(graph.ledger, figure).table;
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
    shape: isUnnamed ? 'copy-differs' : (single.shape ?? 'copy-differs'),
    effects,
    surprise: single.surprise + (isUnnamed ? VERSION_SURPRISE : COMPUTED_ON_SURPRISE),
    companions: [...moves.keys()].filter((moved) => moved !== figure),
  };
}

/** How every total of the figure's table moves with it; null when that does not come to rest. */
function totalsAbove(
  graph: FaultGraph,
  figure: FigureId,
  delta: Fen,
  residuals: Residuals,
): Map<FigureId, Fen> | null {
  const { id } = entryOf(graph.ledger, figure).table;
  const moves = new Map<FigureId, Fen>([[figure, delta]]);
  const queue = [figure];
  for (let steps = 0; queue.length > 0; steps++) {
    if (steps > MOST_TOTALS) return null;
    const moved = queue.shift()!;
    for (const { link } of graph.incidentsOf(moved)) {
      const { target, terms } = link.relation;
      if (target === moved || target === figure || !holdsWithin(link, id, residuals)) continue;
      const by = terms.reduce((sum, term) => sum + term.sign * (moves.get(term.figure) ?? 0), 0);
      if (moves.get(target) === by) continue;
      moves.set(target, by);
      queue.push(target);
    }
  }
  return moves;
}

function isHeldSumInto(
  link: Link,
  tableId: string,
  moves: ReadonlyMap<FigureId, Fen>,
  residuals: Residuals,
): boolean {
  return moves.has(link.relation.target) && holdsWithin(link, tableId, residuals);
}

function holdsWithin(link: Link, tableId: string, residuals: Residuals): boolean {
  return (
    link.tableId === tableId &&
    link.relation.family.kind === 'equal' &&
    !isStrained(link, residualIn(residuals, link))
  );
}
