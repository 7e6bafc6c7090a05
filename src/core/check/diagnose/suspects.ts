import type { Suspect } from '../../findings/finding';
import { figureAt, type FigureId } from '../../relations/ledger';
import type { CandidateFinder } from './candidates';
import type { Candidate } from './proposals';
import { certainValue, type Fault } from './fault';
import type { Residuals } from './residuals';
import type { FaultGraph } from './fault-graph';
import type { Link } from './link';
import { isStrained } from './strain';

/** A fault that may be the cause, with its share of the probability. */
export interface SuspectedFault {
  readonly fault: Fault;
  /** 0 … 1 */
  readonly confidence: number;
}

/** Suspects less likely than this that do not even explain everything are not worth a clerk's look. */
const LEAST_CONFIDENCE = 0.01;

const MOST_SUSPECTS = 12;

/** Share of the strain the best fault takes away that another must take away to explain the evidence alone. */
const MOST_OF_IT = 0.9;

/** What is gained when no fault is assumed. */
const NONE_OF_THEM = 0;

/**
 * The faults that could explain the links as the residuals stand, best first. Their chances follow from how surprising
 * each is and how well it explains the relations; "none of them" keeps its share.
 */
export function suspectedFaults(
  candidatesFor: CandidateFinder,
  links: readonly Link[],
  residuals: Residuals,
): SuspectedFault[] {
  const open = links.filter((link) => isStrained(link, residuals.of(link)));
  const candidates = candidatesFor(open, residuals);
  const leading = Math.min(NONE_OF_THEM, candidates[0]?.gain ?? NONE_OF_THEM);
  const weigh = (gain: number): number => Math.exp(leading - gain);
  const byRoot = new Map<FigureId, Candidate & { weight: number }>();
  let total = weigh(NONE_OF_THEM);
  for (const candidate of candidates) {
    const weight = weigh(candidate.gain);
    const known = byRoot.get(candidate.fault.root);
    if (known) known.weight += weight;
    else byRoot.set(candidate.fault.root, { ...candidate, weight });
    total += weight;
  }
  // What other faults account for nobody explains alone: the best of them is the measure.
  const most = candidates.reduce((best, { fault, gain }) => Math.max(best, fault.surprise - gain), 0);
  return [...byRoot.values()]
    .sort((a, b) => b.weight - a.weight || a.fault.root - b.fault.root)
    .map(({ fault, gain, weight }) => ({
      fault,
      confidence: Math.floor((weight / total) * 1000) / 1000,
      explainsAlone: fault.surprise - gain >= most * MOST_OF_IT,
    }))
    .filter(({ confidence, explainsAlone }) => explainsAlone || confidence >= LEAST_CONFIDENCE)
    .slice(0, MOST_SUSPECTS);
}

export function asSuspect(graph: FaultGraph, { fault, confidence }: SuspectedFault): Suspect {
  return { place: figureAt(graph.ledger, fault.root).place, confidence, expected: certainValue(fault) };
}
