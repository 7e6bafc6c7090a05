import { clearFaults, type ClearFaults } from './clear-faults';
import type { CandidateFinder } from './candidates';
import { componentsOf } from './components';
import { FAULT_SURPRISE, gainOf, type Fault } from './fault';
import type { AssumedResiduals } from './residuals';
import type { Link } from './fault-graph';
import { isStrained, strainOf } from './strain';

/** The faults that explain a group of broken relations best. */
export interface Explanation {
  readonly faults: readonly Fault[];
  /** What is left of the residuals once all faults are undone. */
  readonly residuals: AssumedResiduals;
}

interface State extends Explanation {
  /** Sum of the gains; the lower, the better the workbook makes sense. */
  readonly score: number;
  /** Names the set of faults, in whatever order they were found. */
  readonly signature: string;
}

/** States kept side by side, by how many relations there are to explain: [up to this many, states]. */
const BEAM: readonly (readonly [number, number])[] = [
  [8, 24],
  [20, 12],
  [40, 4],
];

/** Successors tried from one state. */
const BRANCHES = 12;

/** What a fault may take away beyond the relations it is proposed for. */
const BESIDES = 5;

/** Steps without a better explanation after which the search ends; a pair of faults may look worse before it looks better. */
const PATIENCE = 2;

/**
 * Finds the faults that explain strained links with the least surprise: first those that leave no doubt, then, for what
 * remains, a search over sets of faults, component by component.
 */
export function explain(candidatesFor: CandidateFinder, links: readonly Link[]): Explanation {
  const clear = clearFaults(candidatesFor, links);
  let explanation: Explanation = { faults: clear.faults, residuals: clear.residuals };
  for (const component of componentsOf(clear.open, farEffects(clear)))
    explanation = search(candidatesFor, component, explanation);
  return withoutIdleFaults(explanation);
}

/** Links that one good candidate heals although they share no figure: totals computed on a wrong figure reach far. */
function farEffects({ open, candidates }: ClearFaults): Link[][] {
  const links = new Set(open);
  return candidates
    .filter(({ gain }) => gain < 0)
    .map(({ fault }) => [...fault.effects.keys()].filter((link) => links.has(link)));
}

/** Drops faults that others found later have made superfluous. */
function withoutIdleFaults(explanation: Explanation): Explanation {
  let { residuals } = explanation;
  const faults = explanation.faults.filter((fault) => {
    const before = residuals.with(fault);
    const isIdle = gainOf(fault, before) >= 0;
    if (isIdle) residuals = before;
    return !isIdle;
  });
  return { faults, residuals };
}

function search(candidatesFor: CandidateFinder, links: readonly Link[], start: Explanation): Explanation {
  const width = BEAM.find(([most]) => links.length <= most)?.[1] ?? 1;
  const first: State = { ...start, score: 0, signature: '' };
  let best = first;
  let beam = [first];
  let patience = PATIENCE;
  for (let depth = 0; depth < links.length && patience > 0 && beam.length > 0; depth++) {
    const successors = new Map<string, State>();
    for (const state of beam) {
      for (const successor of successorsOf(candidatesFor, links, state))
        successors.set(successor.signature, successor);
    }
    beam = [...successors.values()].sort((a, b) => a.score - b.score).slice(0, width);
    const leader = beam[0];
    if (leader && leader.score < best.score) {
      best = leader;
      patience = PATIENCE;
    } else {
      patience--;
    }
    const { score } = best;
    beam = beam.filter((state) => mostHopeful(links, state) < score);
  }
  return best;
}

/** The best a state may come to: with one more fault that takes away all that speaks against it, and a sentence besides. */
function mostHopeful(links: readonly Link[], { score, residuals }: State): number {
  const left = links.reduce((sum, link) => sum + strainOf(link, residuals.of(link)), 0);
  return score + FAULT_SURPRISE - left - BESIDES;
}

function successorsOf(candidatesFor: CandidateFinder, links: readonly Link[], state: State): State[] {
  const strained = links.filter((link) => isStrained(link, state.residuals.of(link)));
  const taken = new Set(state.faults.map(({ root }) => root));
  return candidatesFor(strained, state.residuals)
    .filter(({ fault }) => !taken.has(fault.root))
    .slice(0, BRANCHES)
    .map(({ fault, gain }) => ({
      faults: [...state.faults, fault],
      residuals: state.residuals.without(fault),
      score: state.score + gain,
      signature: [...state.signature.split(' '), `${fault.kind}/${fault.root}/${fault.expected}`]
        .sort()
        .join(' '),
    }));
}
