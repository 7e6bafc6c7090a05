import { clearFaults, type ClearFaults } from './clear-faults';
import type { CandidateFinder } from './candidates';
import { componentsOf } from './components';
import type { Explanation } from './explanation';
import { FAULT_SURPRISE, type Fault } from './fault';
import { gainOf } from './gain';
import type { AssumedResiduals } from './residuals';
import type { FigureId } from '../../relations/ledger';
import type { Link } from './link';
import { isStrained, strainOf } from './strain';

/** An explanation that is being looked for, with what it owes to the search. */
interface State extends Explanation {
  /** Sum of the gains; the lower, the better the workbook makes sense. */
  readonly score: number;
  /** Names the set of faults, in whatever order they were found. */
  readonly signature: readonly string[];
}

/** A state with one more fault, before it is known whether it will be looked at. */
interface Successor {
  readonly before: State;
  readonly fault: Fault;
  readonly score: number;
  readonly signature: readonly string[];
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
  const faults = [...clear.faults];
  const taken = new Set(faults.map(({ root }) => root));
  let { residuals } = clear;
  for (const component of componentsOf(clear.open, farEffects(clear))) {
    const found = search(candidatesFor, component, residuals, taken);
    for (const fault of found.faults) {
      faults.push(fault);
      taken.add(fault.root);
    }
    ({ residuals } = found);
  }
  return withoutIdleFaults({ faults, residuals });
}

/** Links that one good candidate heals although they share no figure: totals computed on a wrong figure reach far. */
function farEffects({ open, candidates }: ClearFaults): Link[][] {
  const links = new Set(open);
  return candidates
    .filter(({ gain }) => gain < 0)
    .map(({ fault }) => fault.effects.map(({ link }) => link).filter((link) => links.has(link)));
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

/**
 * The faults that explain the links of one component best.
 *
 * @param taken figures that are at fault already
 */
function search(
  candidatesFor: CandidateFinder,
  links: readonly Link[],
  residuals: AssumedResiduals,
  taken: ReadonlySet<FigureId>,
): Explanation {
  const width = BEAM.find(([most]) => links.length <= most)?.[1] ?? 1;
  const first: State = { faults: [], residuals, score: 0, signature: [] };
  let best = first;
  let beam = [first];
  let patience = PATIENCE;
  for (let depth = 0; depth < links.length && patience > 0 && beam.length > 0; depth++) {
    const successors = beam.flatMap((state) => successorsOf(candidatesFor, links, state, taken));
    beam = bestStates(successors, width);
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

function successorsOf(
  candidatesFor: CandidateFinder,
  links: readonly Link[],
  before: State,
  taken: ReadonlySet<FigureId>,
): Successor[] {
  const strained = links.filter((link) => isStrained(link, before.residuals.of(link)));
  const isTaken = ({ root }: Fault): boolean =>
    taken.has(root) || before.faults.some((assumed) => assumed.root === root);
  return candidatesFor(strained, before.residuals)
    .filter(({ fault }) => !isTaken(fault))
    .slice(0, BRANCHES)
    .map(({ fault, gain }) => ({
      before,
      fault,
      score: before.score + gain,
      signature: [...before.signature, `${fault.kind}/${fault.root}/${fault.expected}`].sort(),
    }));
}

/** So many states with the lowest scores; of successors that name the same figures for the same values the last one stands. */
function bestStates(successors: readonly Successor[], width: number): State[] {
  const distinct = new Map<string, Successor>();
  for (const successor of successors) distinct.set(successor.signature.join(' '), successor);
  return [...distinct.values()]
    .sort((a, b) => a.score - b.score)
    .slice(0, width)
    .map(({ before, fault, score, signature }) => ({
      faults: [...before.faults, fault],
      residuals: before.residuals.without(fault),
      score,
      signature,
    }));
}
