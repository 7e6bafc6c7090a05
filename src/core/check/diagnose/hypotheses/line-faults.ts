import { figureId, type FigureId, type LaneEntry } from '../../../relations/ledger';
import { FAULT_SURPRISE, residualIn, type Fault, type Residuals } from '../fault';
import type { FaultGraph, Link } from '../fault-graph';
import { isStrained } from '../strain';
import { areGapsALine, lineSumsOf, type LineSums } from './line-sums';
import { missingLineWitness } from './missing-line-witness';

/** −ln of the chance that a line is missing under one particular sum: when another table still prints it … */
const WITNESSED_SURPRISE = 1;
/** … when the gaps of several columns make a line … */
const CONSISTENT_SURPRISE = 5;
/** … and when a single gap is all there is to go by. */
const LONE_GAP_SURPRISE = 12;

/** A line that stands twice with the same label, and one that merely has the amounts by which the sum is exceeded. */
const TWIN_SURPRISE = 0.5;
const UNRELATED_SURPRISE = 8;

/** A line lost from, or counted twice in, a sum of lines that does not foot. */
export function lineFaults(graph: FaultGraph, link: Link, residuals: Residuals): Fault[] {
  const residual = residualIn(residuals, link);
  const sums = lineSumsOf(graph, link);
  if (!sums || !areGapsALine(graph, sums, residuals)) return [];
  return residual > 0 ? omittedLine(graph, sums, residuals) : doubledLines(graph, sums, residuals);
}

function omittedLine(graph: FaultGraph, sums: LineSums, residuals: Residuals): Fault[] {
  const strained = sums.links.filter((link) => isStrained(link, residualIn(residuals, link)));
  if (strained.some((link) => residualIn(residuals, link) < 0)) return [];
  const widest = strained.reduce((best, link) =>
    residualIn(residuals, link) > residualIn(residuals, best) ? link : best,
  );
  const witness = missingLineWitness(graph.ledger, sums, residualIn(residuals, widest));
  const unwitnessed = strained.length > 1 ? CONSISTENT_SURPRISE : LONE_GAP_SURPRISE;
  return [
    {
      kind: 'omitted-line',
      root: widest.relation.target,
      expected: null,
      shape: 'omitted-line',
      effects: new Map(strained.map((link) => [link, -residualIn(residuals, link)])),
      surprise: FAULT_SURPRISE + (witness === null ? unwitnessed : WITNESSED_SURPRISE),
      companions: witness === null ? [] : [witness],
    },
  ];
}

function doubledLines(graph: FaultGraph, sums: LineSums, residuals: Residuals): Fault[] {
  const { entry, children, links } = sums;
  const { amounts } = graph.ledger;
  const columns = entry.lane.columns.map((_, column) => column);
  const exceeds = (line: number): boolean =>
    links.every((link) => {
      const column = Math.floor((link.relation.target - entry.base) / entry.lineCount);
      const amount = amounts[figureId(entry, line, column)]!;
      return Math.abs(residualIn(residuals, link) + amount) <= link.bounds.worst;
    });
  return children.filter(exceeds).map((line) => {
    const figures = columns.map((column) => figureId(entry, line, column));
    const hasTwin = children.some((other) => other < line && areTwins(entry, other, line, amounts));
    return {
      kind: 'doubled-line',
      root: figures.find((figure) => amounts[figure] !== 0) ?? figures[0]!,
      expected: null,
      shape: 'doubled-line',
      effects: effectsOfRemoval(graph, figures, residuals),
      surprise: FAULT_SURPRISE + (hasTwin ? TWIN_SURPRISE : UNRELATED_SURPRISE),
      companions: figures,
    };
  });
}

/** Sums lose the line's figures; every other relation of the line goes with it. */
function effectsOfRemoval(
  graph: FaultGraph,
  figures: readonly FigureId[],
  residuals: Residuals,
): Map<Link, number> {
  const effects = new Map<Link, number>();
  for (const figure of figures) {
    for (const { link, coefficient } of graph.incidentsOf(figure)) {
      const { target, terms } = link.relation;
      const remains = terms.length > 1 && !figures.includes(target);
      const effect = remains
        ? (effects.get(link) ?? 0) - coefficient * graph.ledger.amounts[figure]!
        : -residualIn(residuals, link);
      effects.set(link, effect);
    }
  }
  return effects;
}

function areTwins(entry: LaneEntry, first: number, second: number, amounts: Float64Array): boolean {
  const a = entry.lane.lines[first]!;
  const b = entry.lane.lines[second]!;
  const sameLabel = a.code === b.code && a.name === b.name;
  const amount = (line: number, column: number): FigureId => figureId(entry, line, column);
  return (
    sameLabel &&
    entry.lane.columns.every(
      (_, column) => amounts[amount(first, column)] === amounts[amount(second, column)],
    )
  );
}
