import type { FaultShape } from '../../../findings/finding';
import { entryOf, type FigureId } from '../../../relations/ledger';
import { effectsOf, type Correction } from '../fault';
import { coefficientOf, coefficientsOf, type FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { ofTheSameLine } from '../hypotheses/line-sums';
import { withTotalsAbove } from '../hypotheses/totals-above';
import { OpenDifferences } from './open-differences';

/** Rounding differences with one cause. */
export interface RoundingGroup {
  readonly links: readonly Link[];
  /** The figure the note goes to. */
  readonly root: FigureId;
  readonly shape: Extract<FaultShape, 'offsetting-rounding'> | null;
}

/** Sums of more figures than this are not searched for offsetting differences. */
const WIDE = 64;

/**
 * Tells rounding differences apart by cause: one figure rounded the other way, two that make up for each other, or the sum
 * of one line, which is off in several columns. What remains stands alone.
 */
export function roundingGroups(graph: FaultGraph, links: readonly Link[]): RoundingGroup[] {
  const told = new Set(links);
  const open = new OpenDifferences(graph.rounded.filter((link) => told.has(link)));
  const groups: RoundingGroup[] = [];
  for (const link of links) {
    if (!open.has(link)) continue;
    const group = singleFigure(graph, link, open) ??
      offsettingPair(graph, link, open) ??
      sameLine(graph, link, open) ?? { links: [link], root: link.relation.target, shape: null };
    groups.push(group);
    open.close(group.links);
  }
  return groups;
}

/** One figure whose correction, with the totals computed on it, makes several relations exact and leaves none worse. */
function singleFigure(graph: FaultGraph, link: Link, open: OpenDifferences): RoundingGroup | null {
  let best: RoundingGroup | null = null;
  const suggest = (root: FigureId, healed: readonly Link[]): void => {
    if (healed.length > (best?.links.length ?? 1)) best = { links: healed, root, shape: null };
  };
  for (const { figure, delta } of correctionsFor(link)) {
    const own = open.goneWith(figure, delta);
    if (own.length > 1) suggest(figure, healedBy(graph, [{ figure, delta }], open));
    if (isPinned(graph, figure)) continue;
    const moved = withTotalsAbove(graph, [{ figure, delta }], isExactSum);
    if (moved) suggest(figure, healedBy(graph, moved, open));
  }
  return best;
}

/**
 * Whether another table prints the figure and it agrees: no total of its own table that moved with it would make up for that.
 */
function isPinned(graph: FaultGraph, figure: FigureId): boolean {
  const { table } = entryOf(graph.ledger, figure);
  const isElsewhere = (other: FigureId): boolean =>
    other === figure || entryOf(graph.ledger, other).table !== table;
  return graph
    .incidentsOf(figure)
    .some(({ link }) => isExactSum(link) && link.tableId === null && link.figures.every(isElsewhere));
}

/** Two relations off by as much in opposite directions, about figures whose sum is right. */
function offsettingPair(graph: FaultGraph, link: Link, open: OpenDifferences): RoundingGroup | null {
  for (const { figure, delta } of correctionsFor(link)) {
    for (const other of sharers(graph, figure, open)) {
      const [partner] = open.goneWith(other, -delta);
      if (!partner || partner === link) continue;
      return { links: [link, partner], root: figure, shape: 'offsetting-rounding' };
    }
  }
  return null;
}

/** Figures of other differences that stand on the same side of an exact sum as the given one. */
function* sharers(graph: FaultGraph, figure: FigureId, open: OpenDifferences): Generator<FigureId> {
  for (const { link, coefficient } of graph.incidentsOf(figure)) {
    if (!isExactSum(link) || link.figures.length > WIDE) continue;
    for (const other of link.figures) {
      if (other === figure || !open.concerns(other)) continue;
      if (coefficientOf(link.relation, other) === coefficient) yield other;
    }
  }
}

function isExactSum({ relation, residual, testimony }: Link): boolean {
  return testimony === null && relation.family.kind === 'equal' && residual === 0;
}

function sameLine(graph: FaultGraph, link: Link, open: OpenDifferences): RoundingGroup | null {
  const links = ofTheSameLine(graph.ledger, link, open.ofFamily(link.relation.family));
  return links.length > 1 ? { links, root: links[0]!.relation.target, shape: null } : null;
}

function correctionsFor({ relation, figures, residual }: Link): Correction[] {
  if (figures.length > WIDE) return [];
  return [...coefficientsOf(relation)].map(([figure, coefficient]) => ({
    figure,
    delta: -residual / coefficient,
  }));
}

/** The open links that corrections make exact; none when any link is left worse than it was. */
function healedBy(graph: FaultGraph, corrections: readonly Correction[], open: OpenDifferences): Link[] {
  const healed: Link[] = [];
  for (const { link, amount } of effectsOf(graph, corrections)) {
    const after = link.residual + amount;
    if (link.testimony) continue;
    if (Math.abs(after) > Math.abs(link.residual)) return [];
    if (after === 0 && open.has(link)) healed.push(link);
  }
  return healed;
}
