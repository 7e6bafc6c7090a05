import type { FigureId } from '../../../relations/ledger';
import { FigureState } from '../../../tables/budget-table';
import { figureOfTerm, type Relation } from '../../../relations/relation';
import type { FaultGraph } from '../fault-graph';

/** Sums before and after one's own that are asked whether they are formulas. */
const REACH = 6;

/** Formulas among them from which on a constant stands out. */
const LEAST_FORMULAS = 2;
const FORMULA_SHARE = 0.6;

/** Whether a sum is a constant where the same sums of neighbouring lines or columns are formulas. */
export function isConstantAmongFormulas(graph: FaultGraph, figure: FigureId): boolean {
  if (graph.ledger.states[figure] === FigureState.Blank || graph.isComputed(figure)) return false;
  return graph
    .incidentsOf(figure)
    .some(({ link }) => link.relation.target === figure && arePeersComputed(graph, link.relation));
}

function arePeersComputed(graph: FaultGraph, { family, index }: Relation): boolean {
  let peers = 0;
  let computed = 0;
  for (let other = Math.max(0, index - REACH); other <= Math.min(family.count - 1, index + REACH); other++) {
    if (other === index) continue;
    peers++;
    if (graph.isComputed(figureOfTerm(family.target, other))) computed++;
  }
  return computed >= LEAST_FORMULAS && computed >= peers * FORMULA_SHARE;
}
