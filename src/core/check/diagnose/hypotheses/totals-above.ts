import type { Fen } from '../../../amount/fen';
import type { FigureId } from '../../../relations/ledger';
import type { Correction } from '../fault';
import type { FaultGraph, Link } from '../fault-graph';

/** A table's totals above one figure; more of them means the sums run in circles. */
const MOST_TOTALS = 64;

/** Whether a relation computes its target; 收入总计 = 支出总计 compares two figures that are computed each by itself. */
export function isSum({ relation }: Link): boolean {
  const { kind, rule } = relation.family;
  return kind === 'equal' && !(rule === 'balance' && relation.terms.length === 1);
}

/**
 * Corrected figures and every total that moves with them through the sums that `carry` the correction on; null when that
 * does not come to rest.
 */
export function withTotalsAbove(
  graph: FaultGraph,
  corrections: readonly Correction[],
  carries: (link: Link) => boolean,
): Map<FigureId, Fen> | null {
  const moves = new Map<FigureId, Fen>(corrections.map(({ figure, delta }) => [figure, delta]));
  const corrected = new Set(moves.keys());
  const passedOn = new Map<FigureId, Fen>();
  const sums = new Map<Link, Fen>();
  const queue = [...corrected];
  for (let steps = 0; queue.length > 0; steps++) {
    if (steps > MOST_TOTALS) return null;
    const moved = queue.shift()!;
    const by = moves.get(moved)! - (passedOn.get(moved) ?? 0);
    passedOn.set(moved, moves.get(moved)!);
    for (const { link, coefficient } of graph.incidentsOf(moved)) {
      const { target } = link.relation;
      if (target === moved || corrected.has(target) || !carries(link)) continue;
      const sum = (sums.get(link) ?? 0) - coefficient * by;
      sums.set(link, sum);
      if (moves.get(target) === sum) continue;
      moves.set(target, sum);
      queue.push(target);
    }
  }
  return moves;
}
