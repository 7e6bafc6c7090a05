import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId, type Ledger } from '../../../relations/ledger';
import { effectsOf, FAULT_SURPRISE, type Fault } from '../fault';
import type { FaultGraph } from '../fault-graph';

/** −ln of the chance that a figure changed places with one particular other figure of its line or column. */
const NEIGHBOUR_SURPRISE = 4;

/** The same for figures that stand neither in one line nor in one column. */
const STRANGER_SURPRISE = 8;

/** Pairs of figures each of which should read what the other one prints. */
export function swapFaults(graph: FaultGraph, singles: readonly Fault[]): Fault[] {
  const { amounts } = graph.ledger;
  const byReading = new Map<string, FigureId[]>();
  const faults: Fault[] = [];
  for (const { root, expected } of singles) {
    if (expected === null) continue;
    const published = amounts[root]!;
    for (const partner of byReading.get(reading(expected, published)) ?? []) {
      if (partner !== root) faults.push(swapFault(graph, Math.min(root, partner), Math.max(root, partner)));
    }
    const key = reading(published, expected);
    const alike = byReading.get(key);
    if (!alike) byReading.set(key, [root]);
    else if (!alike.includes(root)) alike.push(root);
  }
  return faults;
}

function swapFault(graph: FaultGraph, first: FigureId, second: FigureId): Fault {
  const { ledger } = graph;
  const delta = ledger.amounts[second]! - ledger.amounts[first]!;
  return {
    kind: 'swap',
    root: first,
    expected: ledger.amounts[second]!,
    shape: 'cells-swapped',
    effects: effectsOf(graph, [
      { figure: first, delta },
      { figure: second, delta: -delta },
    ]),
    surprise:
      FAULT_SURPRISE + (areNeighbours(ledger, first, second) ? NEIGHBOUR_SURPRISE : STRANGER_SURPRISE),
    companions: [second],
  };
}

function areNeighbours(ledger: Ledger, first: FigureId, second: FigureId): boolean {
  const entry = entryOf(ledger, first);
  if (entryOf(ledger, second) !== entry) return false;
  const { base, lineCount } = entry;
  const sameLine = (first - base) % lineCount === (second - base) % lineCount;
  return sameLine || Math.floor((first - base) / lineCount) === Math.floor((second - base) / lineCount);
}

function reading(published: Fen, expected: Fen): string {
  return `${published}>${expected}`;
}
