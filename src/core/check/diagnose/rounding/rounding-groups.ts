import type { FaultShape } from '../../../findings/finding';
import { entryOf, type FigureId } from '../../../relations/ledger';
import { effectsOf, type Correction } from '../fault';
import type { FaultGraph, Link } from '../fault-graph';
import { lineSumsOf } from '../hypotheses/line-sums';
import { withTotalsAbove } from '../hypotheses/totals-above';

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
  const open = new Set(links);
  const inQuestion = new Set(links.flatMap(({ figures }) => figures));
  const groups: RoundingGroup[] = [];
  const close = (group: RoundingGroup): void => {
    groups.push(group);
    for (const link of group.links) open.delete(link);
  };
  for (const link of links) {
    if (!open.has(link)) continue;
    close(
      singleFigure(graph, link, open) ??
        offsettingPair(graph, link, open, inQuestion) ??
        sameLine(graph, link, open) ?? { links: [link], root: link.relation.target, shape: null },
    );
  }
  return groups;
}

/** One figure whose correction, with the totals computed on it, makes several relations exact and leaves none worse. */
function singleFigure(graph: FaultGraph, link: Link, open: ReadonlySet<Link>): RoundingGroup | null {
  let best: RoundingGroup | null = null;
  for (const correction of correctionsFor(graph, link)) {
    for (const corrections of [[correction], withTotals(graph, correction)]) {
      const healed = healedBy(graph, corrections, open);
      if (healed.length > (best?.links.length ?? 1))
        best = { links: healed, root: correction.figure, shape: null };
    }
  }
  return best;
}

function withTotals(graph: FaultGraph, correction: Correction): Correction[] {
  const { id } = entryOf(graph.ledger, correction.figure).table;
  const moves = withTotalsAbove(graph, [correction], (link) => link.tableId === id && isExactSum(link));
  return [...(moves ?? [])].map(([figure, delta]) => ({ figure, delta }));
}

/** Two relations off by as much in opposite directions, about figures whose sum is right. */
function offsettingPair(
  graph: FaultGraph,
  link: Link,
  open: ReadonlySet<Link>,
  inQuestion: ReadonlySet<FigureId>,
): RoundingGroup | null {
  for (const { figure, delta } of correctionsFor(graph, link)) {
    for (const other of sharers(graph, figure, inQuestion)) {
      const partner = graph
        .incidentsOf(other)
        .find(
          (incident) => open.has(incident.link) && incident.link.residual / incident.coefficient === delta,
        );
      if (!partner || partner.link === link) continue;
      return { links: [link, partner.link], root: figure, shape: 'offsetting-rounding' };
    }
  }
  return null;
}

/** Figures in question that stand on the same side of an exact sum as the given one. */
function* sharers(
  graph: FaultGraph,
  figure: FigureId,
  inQuestion: ReadonlySet<FigureId>,
): Generator<FigureId> {
  for (const { link, coefficient } of graph.incidentsOf(figure)) {
    const figures = link.figures;
    if (!isExactSum(link) || figures.length > WIDE) continue;
    for (const other of figures) {
      if (other === figure || !inQuestion.has(other)) continue;
      const shared = graph.incidentsOf(other).find((incident) => incident.link === link);
      if (shared?.coefficient === coefficient) yield other;
    }
  }
}

function isExactSum({ relation, residual }: Link): boolean {
  return relation.family.kind === 'equal' && residual === 0;
}

function sameLine(graph: FaultGraph, link: Link, open: ReadonlySet<Link>): RoundingGroup | null {
  const links = lineSumsOf(graph, link)?.links.filter((other) => open.has(other)) ?? [];
  return links.length > 1 ? { links, root: links[0]!.relation.target, shape: null } : null;
}

function correctionsFor(graph: FaultGraph, link: Link): Correction[] {
  const figures = link.figures;
  if (figures.length > WIDE) return [];
  return figures.map((figure) => {
    const { coefficient } = graph.incidentsOf(figure).find((incident) => incident.link === link)!;
    return { figure, delta: -link.residual / coefficient };
  });
}

/** The open links that corrections make exact; none when any link is left worse than it was. */
function healedBy(graph: FaultGraph, corrections: readonly Correction[], open: ReadonlySet<Link>): Link[] {
  const healed: Link[] = [];
  for (const [link, effect] of effectsOf(graph, corrections)) {
    const after = link.residual + effect;
    if (link.testimony) continue;
    if (Math.abs(after) > Math.abs(link.residual)) return [];
    if (after === 0 && open.has(link)) healed.push(link);
  }
  return healed;
}
