import type { FaultShape } from '../../../findings/finding';
import { entryOf, type FigureId } from '../../../relations/ledger';
import type { Fault, Residuals } from '../fault';
import type { FaultGraph } from '../fault-graph';
import { figureFault, slipOf } from './figure-faults';
import { holdsWithin, versionFault } from './version-faults';

/** Figures below a total that are looked through. */
const MOST_FIGURES = 400;

/** Of so few leaves each is worth naming; of more, only those in which the difference looks like a typical slip. */
const FEW_LEAVES = 8;

/**
 * The leaves a total is computed from that may have put it wrong: faults of a leaf on which every total above it was
 * computed, this one among them.
 */
export function leafFaults(graph: FaultGraph, version: Fault, residuals: Residuals): Fault[] {
  if (version.expected === null) return [];
  const { ledger } = graph;
  const delta = version.expected - ledger.amounts[version.root]!;
  const { id } = entryOf(ledger, version.root).table;
  const leaves = leavesBelow(graph, version.root, id, residuals);
  return leaves.flatMap((leaf) => {
    const published = ledger.amounts[leaf]!;
    const expected = published + delta;
    const isTelling = leaves.length <= FEW_LEAVES || isTypical(slipOf(graph, leaf, expected).shape);
    if (!isTelling || graph.isLeftOut(leaf)) return [];
    return versionFault(graph, figureFault(graph, leaf, expected, version.isLimit), residuals) ?? [];
  });
}

/** A gap fits any difference, so it is no typical slip. */
function isTypical(shape: FaultShape | null): boolean {
  return shape !== null && shape !== 'blank';
}

/** Figures of the table that the total adds up, directly or through other sums that hold, and that are no sums themselves. */
function leavesBelow(graph: FaultGraph, total: FigureId, tableId: string, residuals: Residuals): FigureId[] {
  const seen = new Set([total]);
  const leaves: FigureId[] = [];
  for (const figure of seen) {
    if (seen.size > MOST_FIGURES) return [];
    const sums = graph
      .incidentsOf(figure)
      .filter(({ link }) => link.relation.target === figure && holdsWithin(link, tableId, residuals));
    if (sums.length === 0) leaves.push(figure);
    for (const { link } of sums) {
      for (const { sign, figure: term } of link.relation.terms) if (sign > 0) seen.add(term);
    }
  }
  return leaves;
}
