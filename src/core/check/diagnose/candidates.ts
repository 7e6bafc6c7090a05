import { entryOf, type FigureId } from '../../relations/ledger';
import { gainOf, residualIn, type Fault, type Residuals } from './fault';
import { figuresOf, type FaultGraph, type Link } from './fault-graph';
import { crossings } from './hypotheses/crossings';
import { figureFault, figureFaults } from './hypotheses/figure-faults';
import { lineFaults } from './hypotheses/line-faults';
import { swapFaults } from './hypotheses/swap-faults';
import { versionFault } from './hypotheses/version-faults';
import { isStrained, strainOf } from './strain';

/** A fault and what undoing it gains in the state it was proposed for; negative is better. */
export interface Candidate {
  readonly fault: Fault;
  readonly gain: number;
}

/** Sums of more figures than this are looked at more sparingly. */
const WIDE = 64;

/** Testimonies that contradict the tables; where there are more, it is the text that is another year's. */
const MOST_OUTSIDE = 200;

/** Sums of more figures than this say too little about any single one of them. */
const TOO_WIDE = 2000;

/** Faults that may explain some of the given strained links, best first; a fault is proposed once. */
export function candidatesFor(graph: FaultGraph, links: readonly Link[], residuals: Residuals): Candidate[] {
  const singles: Fault[] = [];
  const versions: Fault[] = [];
  const proposals = new Map<string, Fault>();
  const propose = (fault: Fault): void => {
    const key = `${fault.kind}/${fault.root}/${fault.expected}/${fault.companions[0] ?? ''}/${fault.companions.length}`;
    if (!proposals.has(key)) proposals.set(key, fault);
  };
  for (const [figure, isInWideSum] of figuresToSuspect(graph, links, residuals)) {
    for (const single of figureFaults(graph, figure, residuals)) {
      singles.push(single);
      propose(single);
      const version = isInWideSum ? null : versionFault(graph, single, residuals);
      if (!version) continue;
      versions.push(version);
      propose(version);
    }
  }
  for (const { figure, expected } of crossings(graph, versions)) {
    const version = versionFault(graph, figureFault(graph, figure, expected, false), residuals);
    if (version) propose(version);
  }
  for (const fault of swapFaults(graph, singles, residuals)) propose(fault);
  for (const link of links) for (const fault of lineFaults(graph, link, residuals)) propose(fault);
  const asked = new Set(links);
  return [...proposals.values()]
    .filter(({ effects }) => [...effects.keys()].some((link) => asked.has(link)))
    .map((fault) => ({ fault, gain: gainOf(fault, residuals) }))
    .sort((a, b) => a.gain - b.gain || a.fault.root - b.fault.root);
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
    for (const figure of figuresOf(link)) accusations.set(figure, (accusations.get(figure) ?? 0) + 1);
  }
  const suspects = new Map<FigureId, boolean>();
  for (const link of links) {
    const figures = figuresOf(link);
    const isWide = figures.length > WIDE;
    figures.forEach((figure, position) => {
      if (suspects.get(figure) === false || graph.isLeftOut(figure)) return;
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
  const open = graph.contradictions.filter((link) => strainOf(link, residualIn(residuals, link)) > 0);
  if (open.length === 0 || open.length > MOST_OUTSIDE) return [];
  const tableOf = (figure: FigureId): string => entryOf(graph.ledger, figure).table.id;
  const tables = new Set(links.flatMap((link) => figuresOf(link).map(tableOf)));
  return [...new Set(open.flatMap(figuresOf))].filter((figure) => tables.has(tableOf(figure)));
}

/** Whether no relation of the figure that must hold does hold. */
function hasNoDefence(graph: FaultGraph, figure: FigureId, residuals: Residuals): boolean {
  return graph
    .incidentsOf(figure)
    .every(
      ({ link }) =>
        link.relation.family.kind !== 'equal' ||
        isStrained(link, residualIn(residuals, link)) ||
        (link.testimony !== null && strainOf(link, residualIn(residuals, link)) > 0),
    );
}
