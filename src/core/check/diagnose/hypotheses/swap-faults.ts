import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId, type Ledger } from '../../../relations/ledger';
import { FAULT_SURPRISE, undoing, type Correction, type Fault } from '../fault';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import { isStrained } from '../strain';
import { linksBrokenBy } from './figure-faults';
import { withTotalsAbove } from './totals-above';
import { COMPUTED_ON_SURPRISE, holdsWithin } from './version-faults';

/** −ln of the chance that a figure changed places with one particular other figure of its line or column. */
const PARTNER_SURPRISE = 4;

/** Lanes with more figures in a line or column are not searched for partners. */
const MOST_NEIGHBOURS = 500;

/** How far, in last digits, rounding may push the value that relations ask for. */
const SLACK = 3;

/**
 * Swaps of a figure with one of its line or column that prints just what it should read, or with the next column of its line
 * where one of the two is nothing; and where sums of the table hold that
 * the swap would break, the same with those sums computed on the two.
 */
export function swapFaults(graph: FaultGraph, singles: readonly Fault[], residuals: Residuals): Fault[] {
  const faults = new Map<string, readonly Fault[]>();
  for (const single of singles) {
    const { root, expected, isLimit } = single;
    if (expected === null || isLimit) continue;
    const isEnough = linksBrokenBy(single, residuals).length === 0;
    for (const partner of partnersOf(graph.ledger, root, expected)) {
      if (graph.isCovered(partner) || !isCounted(graph, partner)) continue;
      const [first, second] = root < partner ? [root, partner] : [partner, root];
      // Where nothing is said against the partner, totals computed on it are no reason to accuse it.
      const reachesTotals = !isEnough || isAccused(graph, partner, residuals);
      const key = `${first}/${second}/${reachesTotals}`;
      if (!faults.has(key)) faults.set(key, swapsOf(graph, first, second, residuals, reachesTotals));
    }
  }
  return [...faults.values()].flat();
}

/** Whether some sum or tie would tell if a figure were wrong: where none does, nothing says that it belongs there. */
function isCounted(graph: FaultGraph, figure: FigureId): boolean {
  return graph.incidentsOf(figure).some(({ link }) => link.relation.family.kind === 'equal');
}

function isAccused(graph: FaultGraph, figure: FigureId, residuals: Residuals): boolean {
  return graph.incidentsOf(figure).some(({ link }) => isStrained(link, residuals.of(link)));
}

function* partnersOf(ledger: Ledger, figure: FigureId, expected: Fen): Generator<FigureId> {
  const { base, lineCount, lane, table } = entryOf(ledger, figure);
  const line = (figure - base) % lineCount;
  const columnStart = figure - line;
  const isPartner = (other: FigureId): boolean =>
    other !== figure &&
    ledger.amounts[other] !== ledger.amounts[figure] &&
    Math.abs(ledger.amounts[other]! - expected) <= SLACK * table.quantum;
  const own = Math.floor((figure - base) / lineCount);
  for (let column = 0; column < lane.columns.length; column++) {
    const other = base + column * lineCount + line;
    if (isPartner(other) || (Math.abs(column - own) === 1 && isOneNothing(ledger, figure, other)))
      yield other;
  }
  if (lineCount > MOST_NEIGHBOURS || expected === 0) return;
  for (let other = columnStart; other < columnStart + lineCount; other++) if (isPartner(other)) yield other;
}

/** Whether one of two figures is nothing: the other may have slipped out of its column. */
function isOneNothing({ amounts }: Ledger, figure: FigureId, other: FigureId): boolean {
  return (amounts[figure] === 0) !== (amounts[other] === 0);
}

function swapsOf(
  graph: FaultGraph,
  first: FigureId,
  second: FigureId,
  residuals: Residuals,
  reachesTotals: boolean,
): Fault[] {
  const { amounts } = graph.ledger;
  const delta = amounts[second]! - amounts[first]!;
  const corrections: Correction[] = [
    { figure: first, delta },
    { figure: second, delta: -delta },
  ];
  const swap: Fault = {
    kind: 'swap',
    root: first,
    expected: amounts[second]!,
    isLimit: false,
    shape: 'cells-swapped',
    ...undoing(graph, corrections),
    surprise: FAULT_SURPRISE + PARTNER_SURPRISE,
    companions: [second],
  };
  if (!reachesTotals || linksBrokenBy(swap, residuals).length === 0) return [swap];
  const { id } = entryOf(graph.ledger, first).table;
  const moves = withTotalsAbove(graph, corrections, (link) => holdsWithin(link, id, residuals));
  if (!moves) return [swap];
  const moved = [...moves].map(([figure, by]) => ({ figure, delta: by }));
  const computedOn: Fault = {
    ...swap,
    ...undoing(graph, moved),
    surprise: swap.surprise + COMPUTED_ON_SURPRISE,
    companions: [second, ...[...moves.keys()].filter((figure) => figure !== first && figure !== second)],
  };
  return [swap, computedOn];
}
