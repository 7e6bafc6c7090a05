import type { Fen } from '../../../amount/fen';
import type { FigureId } from '../../../relations/ledger';
import type { Correction } from '../fault';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';

/** A table's totals above one figure; more of them means the sums run in circles. */
const MOST_TOTALS = 64;

/** Whether a relation computes its target; 收入总计 = 支出总计 compares two figures that are computed each by itself. */
export function isSum({ relation }: Link): boolean {
  const { kind, rule } = relation.family;
  return kind === 'equal' && !(rule === 'balance' && relation.terms.length === 1);
}

/**
 * Corrections, and those of every total that moves with them through the sums of its table that `carry` them on; null when
 * that does not come to rest.
 */
export function withTotalsAbove(
  graph: FaultGraph,
  corrections: readonly Correction[],
  carries: (link: Link) => boolean,
): readonly Correction[] | null {
  const moves = corrections.map(({ figure, delta }): Move => ({ figure, delta, passedOn: 0 }));
  const sums: Sum[] = [];
  const queue = [...moves];
  for (let step = 0; step < queue.length; step++) {
    if (step > MOST_TOTALS) return null;
    const moved = queue[step]!;
    const by = moved.delta - moved.passedOn;
    moved.passedOn = moved.delta;
    for (const { link, coefficient } of graph.sumsAbove(moved.figure)) {
      const { target } = link.relation;
      if (moveOf(corrections, target) || !carries(link)) continue;
      const sum = sumOf(sums, link);
      sum.delta -= coefficient * by;
      let total = moveOf(moves, target);
      if (total?.delta === sum.delta) continue;
      if (!total) moves.push((total = { figure: target, delta: 0, passedOn: 0 }));
      total.delta = sum.delta;
      queue.push(total);
    }
  }
  return moves;
}

/** A correction, and how much of it the sums above have taken over. */
interface Move {
  readonly figure: FigureId;
  delta: Fen;
  passedOn: Fen;
}

/** What a sum has taken over from its terms so far. */
interface Sum {
  readonly link: Link;
  delta: Fen;
}

function moveOf<M extends Correction>(moves: readonly M[], figure: FigureId): M | undefined {
  for (const move of moves) if (move.figure === figure) return move;
  return undefined;
}

function sumOf(sums: Sum[], link: Link): Sum {
  for (const sum of sums) if (sum.link === link) return sum;
  const sum = { link, delta: 0 };
  sums.push(sum);
  return sum;
}
