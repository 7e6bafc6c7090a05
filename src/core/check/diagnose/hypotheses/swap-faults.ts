import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId, type Ledger } from '../../../relations/ledger';
import { effectsOf, FAULT_SURPRISE, type Fault } from '../fault';
import type { FaultGraph, Link } from '../fault-graph';

/** −ln of the chance that a figure changed places with one particular other figure of its line or column. */
const PARTNER_SURPRISE = 4;

/** Lanes with more figures in a line or column are not searched for partners. */
const MOST_NEIGHBOURS = 500;

/** How far, in last digits, rounding may push the value that relations ask for. */
const SLACK = 3;

/** Swaps of two figures on each of which the totals of their table were computed. */
export function computedSwapFaults(graph: FaultGraph, versions: readonly Fault[]): Fault[] {
  const faults: Fault[] = [];
  const byReading = new Map<string, Fault[]>();
  for (const fault of versions) {
    const { base } = entryOf(graph.ledger, fault.root);
    const published = graph.ledger.amounts[fault.root]!;
    if (fault.kind !== 'computed-on' || fault.expected === null) continue;
    for (const other of byReading.get(`${base}/${fault.expected}>${published}`) ?? []) {
      const [first, second] = fault.root < other.root ? [fault, other] : [other, fault];
      if (!areAligned(graph.ledger, first.root, second.root)) continue;
      faults.push({
        ...swapFault(graph, first.root, second.root),
        effects: addedEffects(first, second),
        companions: [second.root, ...first.companions, ...second.companions],
      });
    }
    const key = `${base}/${published}>${fault.expected}`;
    byReading.set(key, [...(byReading.get(key) ?? []), fault]);
  }
  return faults;
}

/** Whether two figures of a lane stand in one line or in one column. */
function areAligned(ledger: Ledger, first: FigureId, second: FigureId): boolean {
  const { base, lineCount } = entryOf(ledger, first);
  const sameLine = (first - base) % lineCount === (second - base) % lineCount;
  return sameLine || Math.floor((first - base) / lineCount) === Math.floor((second - base) / lineCount);
}

function addedEffects(first: Fault, second: Fault): Map<Link, number> {
  const effects = new Map(first.effects);
  for (const [link, effect] of second.effects) effects.set(link, (effects.get(link) ?? 0) + effect);
  return effects;
}

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
