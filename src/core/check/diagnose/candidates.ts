import { entryOf, type FigureId } from '../../relations/ledger';
import type { Residuals } from './residuals';
import type { FaultGraph, Link } from './fault-graph';
import { crossings } from './hypotheses/crossings';
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
    const candidates = new Map<string, Candidate>();
    const asked = new Set(links);
    const propose = (candidate: Candidate): void => {
      const { fault, key } = candidate;
      if (!candidates.has(key) && reaches(fault.effects, asked)) candidates.set(key, candidate);
    };
    const suspects = figuresToSuspect(graph, links, residuals);
    const proposals = [...suspects].map(([figure, isInWideSum]) =>
      proposer.aboutFigure(figure, isInWideSum, residuals),
    );
    for (const { singles, versions } of proposals) {
      singles.forEach(propose);
      versions.forEach(propose);
    }
    const versions = proposals.flatMap((one) => one.versions.map(({ fault }) => fault));
    for (const { figure, expected } of crossings(graph, versions))
      proposer.aboutCrossing(figure, expected, residuals).forEach(propose);
    for (const { swaps } of proposals) swaps.forEach(propose);
    for (const link of links) proposer.aboutLines(link, residuals).forEach(propose);
    return [...candidates.values()].sort((a, b) => a.gain - b.gain || a.fault.root - b.fault.root);
  };
}

function reaches(effects: ReadonlyMap<Link, number>, asked: ReadonlySet<Link>): boolean {
  for (const link of effects.keys()) if (asked.has(link)) return true;
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
  const accusations = new Map<FigureId, number>();
  for (const link of links) {
    for (const figure of link.figures) accusations.set(figure, (accusations.get(figure) ?? 0) + 1);
  }
  const suspects = new Map<FigureId, boolean>();
  for (const link of links) {
    const figures = link.figures;
    const isWide = figures.length > WIDE;
    figures.forEach((figure, position) => {
      if (suspects.get(figure) === false || graph.isLeftOut(figure) || graph.isCovered(figure)) return;
      if (!isWide || position === 0 || accusations.get(figure)! > 1) suspects.set(figure, false);
      else if (figures.length <= TOO_WIDE && hasNoDefence(graph, figure, residuals))
        suspects.set(figure, true);
    });
  }
  for (const figure of accusedOutside(graph, links, residuals))
    if (!suspects.has(figure)) suspects.set(figure, false);
  return suspects;
}

/**
 * Figures that testimonies would have read something else, in the tables of the links: what is wrong may lie below the figures
 * that other tables contradict.
 */
function accusedOutside(graph: FaultGraph, links: readonly Link[], residuals: Residuals): FigureId[] {
  const open = graph.contradictions.filter((link) => strainOf(link, residuals.of(link)) > 0);
  if (open.length === 0 || open.length > MOST_OUTSIDE) return [];
  const tables = new Set(links.flatMap(({ tableIds }) => tableIds));
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
