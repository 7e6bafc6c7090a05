import type { Suspect } from '../../findings/finding';
import { figureAt, type FigureId } from '../../relations/ledger';
import { candidatesFor, type Candidate } from './candidates';
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

/** What is gained when no fault is assumed. */
const NONE_OF_THEM = 0;

/**
 * The faults that could explain the links as the residuals stand, best first. Their chances follow from how surprising
 * each is and how well it explains the relations; "none of them" keeps its share.
 */
export function suspectedFaults(
  graph: FaultGraph,
  links: readonly Link[],
  residuals: Residuals,
): SuspectedFault[] {
  const open = links.filter((link) => isStrained(link, residualIn(residuals, link)));
  const best = new Map<FigureId, Candidate>();
  for (const candidate of candidatesFor(graph, open, residuals)) {
    if (!best.has(candidate.fault.root)) best.set(candidate.fault.root, candidate);
  }
  const ranked = [...best.values()];
  const leading = Math.min(NONE_OF_THEM, ranked[0]?.gain ?? NONE_OF_THEM);
  const weigh = (gain: number): number => Math.exp(leading - gain);
  const total = ranked.reduce((sum, { gain }) => sum + weigh(gain), weigh(NONE_OF_THEM));
  return ranked
    .map(({ fault, gain }) => ({ fault, confidence: Math.floor((weigh(gain) / total) * 1000) / 1000 }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .slice(0, MOST_SUSPECTS);
}

export function asSuspect(graph: FaultGraph, { fault, confidence }: SuspectedFault): Suspect {
  return { place: figureAt(graph.ledger, fault.root).place, confidence, expected: fault.expected };
}
