import type { Fen } from '../../../amount/fen';
import { entryOf, figureAt, type FigureId } from '../../../relations/ledger';
import { FAULT_SURPRISE, type Fault } from '../fault';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { amountSurprise } from '../slip';
import { isStrained } from '../strain';
import { knownLines, levelTest, type LineSums } from './line-sums';
import type { Line } from '../../../tables/line';
import { missingLineWitness } from './missing-line-witness';
import { tiesMissing } from './ties-missing-line';

/** −ln of the chance that a line is missing under one particular sum: when other tables still know it … */
const WITNESSED_SURPRISE = 1;
/** … when the gaps of several columns make a line … */
const CONSISTENT_SURPRISE = 5;
/** … and when a single gap is all there is to go by: then the amount itself is a coincidence. */
const LONE_GAP_SURPRISE = 3;

/** A line that is missing below a sum: the gaps of the sum's columns are its amounts. */
export function omittedLine(graph: FaultGraph, sums: LineSums, residuals: Residuals): Fault[] {
  const short = sums.links.filter((link) => isStrained(link, residuals.of(link)));
  const gaps = short.map((link) => residuals.of(link));
  if (gaps.some((gap) => gap < 0)) return [];
  const widest = Math.max(...gaps);
  const isMissing = isUnknownBelow(sums);
  const ties = tiesMissing(graph, residuals, isMissing, gaps).filter((link) => {
    if (isAddedUp(graph, sums, link)) return true;
    const hasGap = (figure: FigureId): boolean =>
      isMissing(figureAt(graph.ledger, figure).line) &&
      gaps.some((gap) => Math.abs(graph.ledger.amounts[figure]! - gap) <= link.bounds.worst);
    return link.figures.some(hasGap);
  });
  const witness = ties[0]?.relation.target ?? missingLineWitness(graph.ledger, sums, widest);
  return [
    {
      kind: 'omitted-line',
      root: short[gaps.indexOf(widest)]!.relation.target,
      expected: null,
      isLimit: false,
      shape: 'omitted-line',
      corrections: [],
      effects: [...new Set([...short, ...ties])].map((link) => ({ link, amount: -residuals.of(link) })),
      surprise: surpriseOfLine(sums) + (witness === null ? surpriseOf(gaps, sums) : WITNESSED_SURPRISE),
      companions: witness === null ? [] : [witness],
    },
  ];
}

/** Whether a department adds the sum's table up: of a line that a unit has lost it prints what all units have. */
function isAddedUp({ ledger }: FaultGraph, { entry }: LineSums, { relation }: Link): boolean {
  return (
    relation.family.rule === 'unit-rollup' && entryOf(ledger, relation.target).table.base === entry.table.base
  );
}

/** Every line of a sum may have been the one that is lost. */
function surpriseOfLine({ children }: LineSums): number {
  return FAULT_SURPRISE - Math.log(children.length + 1);
}

function surpriseOf(gaps: readonly Fen[], { entry }: LineSums): number {
  return gaps.length > 1
    ? CONSISTENT_SURPRISE
    : LONE_GAP_SURPRISE + amountSurprise(gaps[0]! / entry.table.quantum);
}

/** Whether a line is a subject of the level the sum runs over, which its table does not print. */
function isUnknownBelow(sums: LineSums): (line: Line) => boolean {
  const isKnown = knownLines(sums.entry);
  const isOfLevel = levelTest(sums);
  return (line) => line.role === 'item' && isOfLevel(line) && !isKnown(line);
}
