import { entryOf, type FigureId } from '../../relations/ledger';
import type { Residuals } from './residuals';
import type { FaultGraph } from './fault-graph';
import type { Link } from './link';
import { crossings } from './hypotheses/crossings';
import type { Fault } from './fault';
import { Proposer, type Candidate } from './proposals';
import { isStrained, strainOf } from './strain';

/** Sums of more figures than this are looked at more sparingly. */
const WIDE = 64;

/** Testimonies that contradict the tables; where there are more, it is the text that is another year's. */
const MOST_OUTSIDE = 200;

/** Sums of more figures than this say too little about any single one of them. */
const TOO_WIDE = 2000;

/** Faults that may explain some of the given strained links, best first; a fault is proposed once. */
export type CandidateFinder = (links: readonly Link[], residuals: Residuals) => Candidate[];

export function candidateFinder(graph: FaultGraph): CandidateFinder {
  const proposer = new Proposer(graph);
  return (links, residuals) => {
    const asked = new Set(links);
    const candidates: Candidate[] = [];
    const versions: Candidate[] = [];
    const swaps = new Set<Fault>();
    const propose = (candidate: Candidate, isNear: boolean): void => {
      if (isNear || reaches(candidate.fault, asked)) candidates.push(candidate);
    };
    const suspect = (figure: FigureId, isInWideSum: boolean, isNear: boolean): void => {
      const proposals = proposer.aboutFigure(figure, isInWideSum, residuals);
      for (const single of proposals.singles) propose(single, isNear);
      for (const version of proposals.versions) {
        versions.push(version);
        propose(version, isNear);
      }
      for (const swap of proposals.swaps) {
        // Both figures of a swap suspect each other.
        if (swaps.has(swap.fault)) continue;
        swaps.add(swap.fault);
        propose(swap, isNear);
      }
    };

    const suspects = figuresToSuspect(graph, links, residuals);
    for (const [figure, isInWideSum] of suspects) suspect(figure, isInWideSum, true);
    for (const figure of accusedOutside(graph, links, residuals))
      if (!suspects.has(figure)) suspect(figure, false, false);
    for (const { figure, expected } of crossings(graph, versions))
      for (const version of proposer.aboutCrossing(figure, expected, residuals)) propose(version, false);
    for (const line of proposer.aboutLines(links, residuals)) propose(line, true);
    return candidates.sort(byGain);
  };
}

/** Compares without a difference of fractions, each of which would take a place in memory. */
function byGain(a: Candidate, b: Candidate): number {
  if (a.gain !== b.gain) return a.gain < b.gain ? -1 : 1;
  return a.fault.root - b.fault.root;
}

function reaches({ effects }: Fault, asked: ReadonlySet<Link>): boolean {
  for (const { link } of effects) if (asked.has(link)) return true;
  return false;
}

/**
 * Figures of the links that may be wrong, with whether they are only known from a wide sum. Of a wide sum these are its
 * total, the addends that some other relation accuses as well, and those that no relation speaks for.
 */
function figuresToSuspect(
  graph: FaultGraph,
  links: readonly Link[],
  residuals: Residuals,
): Map<FigureId, boolean> {
  const suspects = new Map<FigureId, boolean>();
  for (const link of links) {
    if (link.figures.length <= WIDE) for (const figure of graph.printedIn(link)) suspects.set(figure, false);
  }
  const wide = links.filter(({ figures }) => figures.length > WIDE);
  const accused = wide.length === 0 ? new Set<FigureId>() : accusedTwice(links);
  for (const link of wide) {
    for (const figure of graph.printedIn(link)) {
      if (suspects.get(figure) === false) continue;
      if (figure === link.relation.target || accused.has(figure)) suspects.set(figure, false);
      else if (link.figures.length <= TOO_WIDE && hasNoDefence(graph, figure, residuals))
        suspects.set(figure, true);
    }
  }
  return suspects;
}

/** Figures that stand in several of the links. */
function accusedTwice(links: readonly Link[]): Set<FigureId> {
  const once = new Set<FigureId>();
  const twice = new Set<FigureId>();
  for (const { figures } of links)
    for (const figure of figures) (once.has(figure) ? twice : once).add(figure);
  return twice;
}

/**
 * Figures that testimonies would have read something else, in the tables of the links: what is wrong may lie below the figures
 * that other tables contradict.
 */
function accusedOutside(graph: FaultGraph, links: readonly Link[], residuals: Residuals): FigureId[] {
  const open = graph.contradictions.filter((link) => strainOf(link, residuals.of(link)) > 0);
  if (open.length === 0 || open.length > MOST_OUTSIDE) return [];
  const tables = new Set<string>();
  for (const { tableIds } of links) for (const id of tableIds) tables.add(id);
  const isNear = (figure: FigureId): boolean => tables.has(entryOf(graph.ledger, figure).table.id);
  return open
    .filter(({ tableIds }) => tableIds.some((id) => tables.has(id)))
    .flatMap(({ figures, tableIds }) => (tableIds.length === 1 ? figures : figures.filter(isNear)));
}

/** Whether no relation of the figure that must hold does hold. */
function hasNoDefence(graph: FaultGraph, figure: FigureId, residuals: Residuals): boolean {
  return graph
    .incidentsOf(figure)
    .every(
      ({ link }) =>
        link.relation.family.kind !== 'equal' ||
        isStrained(link, residuals.of(link)) ||
        (link.testimony !== null && strainOf(link, residuals.of(link)) > 0),
    );
}
