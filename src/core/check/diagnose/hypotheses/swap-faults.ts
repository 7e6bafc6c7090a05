import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId, type Ledger } from '../../../relations/ledger';
import { effectsOf, FAULT_SURPRISE, type Fault } from '../fault';
import type { FaultGraph } from '../fault-graph';

/** −ln of the chance that a figure changed places with one particular other figure of its line or column. */
const PARTNER_SURPRISE = 4;

/** Lanes with more figures in a line or column are not searched for partners. */
const MOST_NEIGHBOURS = 500;

/** How far, in last digits, rounding may push the value that relations ask for. */
const SLACK = 3;

/** Swaps of a figure with one of its line or column that prints just what it should read. */
export function swapFaults(graph: FaultGraph, singles: readonly Fault[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { root, expected, isLimit } of singles) {
    if (expected === null || isLimit) continue;
    for (const partner of partnersOf(graph.ledger, root, expected)) {
      const [first, second] = root < partner ? [root, partner] : [partner, root];
      const key = `${first}/${second}`;
      if (!faults.has(key)) faults.set(key, swapFault(graph, first, second));
    }
  }
  return [...faults.values()];
}

function* partnersOf(ledger: Ledger, figure: FigureId, expected: Fen): Generator<FigureId> {
  const { base, lineCount, lane, table } = entryOf(ledger, figure);
  const line = (figure - base) % lineCount;
  const columnStart = figure - line;
  const isPartner = (other: FigureId): boolean =>
    other !== figure &&
    ledger.amounts[other] !== ledger.amounts[figure] &&
    Math.abs(ledger.amounts[other]! - expected) <= SLACK * table.quantum;
  for (let column = 0; column < lane.columns.length; column++) {
    const other = base + column * lineCount + line;
    if (isPartner(other)) yield other;
  }
  if (lineCount > MOST_NEIGHBOURS || expected === 0) return;
  for (let other = columnStart; other < columnStart + lineCount; other++) if (isPartner(other)) yield other;
}

function swapFault(graph: FaultGraph, first: FigureId, second: FigureId): Fault {
  const { ledger } = graph;
  const delta = ledger.amounts[second]! - ledger.amounts[first]!;
  return {
    kind: 'swap',
    root: first,
    expected: ledger.amounts[second]!,
    isLimit: false,
    shape: 'cells-swapped',
    effects: effectsOf(graph, [
      { figure: first, delta },
      { figure: second, delta: -delta },
    ]),
    surprise: FAULT_SURPRISE + PARTNER_SURPRISE,
    companions: [second],
  };
}
