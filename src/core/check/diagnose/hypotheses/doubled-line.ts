import { figureId, type FigureId, type LaneEntry } from '../../../relations/ledger';
import { FAULT_SURPRISE, type Effect, type Fault } from '../fault';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { labelOf, type LineSums } from './line-sums';
import { tiesMissing } from './ties-missing-line';

/** −ln of the chance that a line is counted twice: when it stands there twice with one label … */
const TWIN_SURPRISE = 0.5;
/** … and when it merely has the amounts by which the sum is exceeded. */
const UNRELATED_SURPRISE = 8;

/** Lines of a sum that have just the amounts by which its columns are exceeded. */
export function doubledLines(graph: FaultGraph, sums: LineSums, residuals: Residuals): Fault[] {
  const { entry, children, links } = sums;
  const { amounts } = graph.ledger;
  const columns = entry.lane.columns.map((_, column) => column);
  const exceeds = (line: number): boolean =>
    links.every((link) => {
      const column = Math.floor((link.relation.target - entry.base) / entry.lineCount);
      const amount = amounts[figureId(entry, line, column)]!;
      return Math.abs(residuals.of(link) + amount) <= link.bounds.worst;
    });
  return children.filter(exceeds).map((line) => {
    const figures = columns.map((column) => figureId(entry, line, column));
    const hasTwin = children.some((other) => other < line && areTwins(entry, other, line, amounts));
    return {
      kind: 'doubled-line',
      root: figures.find((figure) => amounts[figure] !== 0) ?? figures[0]!,
      expected: null,
      isLimit: false,
      shape: 'doubled-line',
      corrections: [],
      effects: effectsOfRemoval(graph, entry, line, figures, residuals),
      surprise: FAULT_SURPRISE + (hasTwin ? TWIN_SURPRISE : UNRELATED_SURPRISE),
      companions: figures,
    };
  });
}

/**
 * Sums lose the line's figures; every other relation of the line goes with it, and so do ties that could not tell which of
 * the two lines is meant.
 */
function effectsOfRemoval(
  graph: FaultGraph,
  entry: LaneEntry,
  line: number,
  figures: readonly FigureId[],
  residuals: Residuals,
): Effect[] {
  const effects = new Map<Link, number>();
  for (const figure of figures) {
    for (const { link, coefficient } of graph.incidentsOf(figure)) {
      const { target, terms } = link.relation;
      const remains = terms.length > 1 && !figures.includes(target);
      const effect = remains
        ? (effects.get(link) ?? 0) - coefficient * graph.ledger.amounts[figure]!
        : -residuals.of(link);
      effects.set(link, effect);
    }
  }
  const label = labelOf(entry.lane.lines[line]!);
  const own = figures.map((figure) => graph.ledger.amounts[figure]!).filter((amount) => amount !== 0);
  for (const tie of tiesMissing(graph, residuals, (other) => labelOf(other) === label, own)) {
    if (!effects.has(tie)) effects.set(tie, -residuals.of(tie));
  }
  return [...effects].map(([link, amount]) => ({ link, amount }));
}

function areTwins(entry: LaneEntry, first: number, second: number, amounts: Float64Array): boolean {
  const sameLabel = labelOf(entry.lane.lines[first]!) === labelOf(entry.lane.lines[second]!);
  return (
    sameLabel &&
    entry.lane.columns.every(
      (_, column) => amounts[figureId(entry, first, column)] === amounts[figureId(entry, second, column)],
    )
  );
}
