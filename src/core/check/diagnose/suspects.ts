import type { Suspect } from '../../findings/finding';
import { figureAt, type FigureId } from '../../relations/ledger';
import { candidatesFor } from './candidates';
import { residualIn, type Fault, type Residuals } from './fault';
import type { FaultGraph, Link } from './fault-graph';
import { isStrained } from './strain';

/** A fault that may be the cause, with its share of the probability. */
export interface SuspectedFault {
  readonly fault: Fault;
  /** 0 … 1 */
  readonly confidence: number;
}

/** Suspects less likely than this are not worth a clerk's look. */
const LEAST_CONFIDENCE = 0.01;

const MOST_SUSPECTS = 12;

/**
 * The faults that could stand in the place of `fault` with everything else explained as it is, best first. Their chances
 * follow from how surprising each is and how well it explains the relations; "none of them" keeps its share.
 */
export function suspectedFaults(
  graph: FaultGraph,
  fault: Fault | null,
  links: readonly Link[],
  explained: Residuals,
): SuspectedFault[] {
  const before = fault ? withFault(fault, explained) : explained;
  const open = links.filter((link) => isStrained(link, residualIn(before, link)));
  const best = new Map<FigureId, { fault: Fault; weight: number }>();
  const consider = (candidate: Fault, gain: number): void => {
    if (!best.has(candidate.root)) best.set(candidate.root, { fault: candidate, weight: Math.exp(-gain) });
  };
  for (const { fault: candidate, gain } of candidatesFor(graph, open, before)) consider(candidate, gain);
  const ranked = [...best.values()].sort((a, b) => b.weight - a.weight);
  const total = ranked.reduce((sum, { weight }) => sum + weight, 1);
  return ranked
    .map((entry) => ({ fault: entry.fault, confidence: Math.floor((entry.weight / total) * 1000) / 1000 }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .slice(0, MOST_SUSPECTS);
}

export function asSuspect(graph: FaultGraph, { fault, confidence }: SuspectedFault): Suspect {
  return { place: figureAt(graph.ledger, fault.root).place, confidence, expected: fault.expected };
}

function withFault(fault: Fault, explained: Residuals): Residuals {
  const before = new Map(explained);
  for (const [link, effect] of fault.effects) before.set(link, residualIn(explained, link) - effect);
  return before;
}
