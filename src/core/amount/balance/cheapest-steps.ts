import { DualSimplex, TOLERANCE } from './dual-simplex';
import type { StepProgramme } from './step-programme';

export type StepChoice =
  /** The steps taken, 0 or 1 each. */
  | { readonly kind: 'solved'; readonly steps: Uint8Array }
  /** The rows that together leave no solution. */
  | { readonly kind: 'impossible'; readonly rows: readonly number[] }
  /** The search was given up before it found a solution or the proof that there is none. */
  | { readonly kind: 'undecided' };

/**
 * Relaxations solved at most. Tables need one to three; the limit is for systems of relations that are no tables, whose
 * search could take for ever.
 */
const MOST_RELAXATIONS = 1000;

/**
 * The cheapest whole steps that close every gap, by branch and bound over the linear relaxation.
 *
 * Relations of one hierarchy, or of plain rows and columns, have whole vertices, so the first relaxation already answers;
 * branching is left for hierarchies in both directions.
 */
export function cheapestSteps(programme: StepProgramme, mostRelaxations = MOST_RELAXATIONS): StepChoice {
  const search = new Search(programme, mostRelaxations);
  search.explore();
  if (search.best) return { kind: 'solved', steps: search.best };
  return search.isExhausted()
    ? { kind: 'undecided' }
    : { kind: 'impossible', rows: [...search.conflict].sort((a, b) => a - b) };
}

class Search {
  best: Uint8Array | null = null;
  readonly conflict = new Set<number>();
  private bestCost = Infinity;
  private readonly relaxation: DualSimplex;

  constructor(
    private readonly programme: StepProgramme,
    private relaxationsLeft: number,
  ) {
    this.relaxation = new DualSimplex(programme);
  }

  isExhausted(): boolean {
    return this.relaxationsLeft < 0;
  }

  explore(): void {
    if (--this.relaxationsLeft < 0) return;
    if (!this.relaxation.solve()) {
      this.relaxation.conflict().forEach((row) => this.conflict.add(row));
      return;
    }
    const steps = this.relaxation.steps();
    const cost = steps.reduce((sum, value, step) => sum + value * this.programme.costs[step]!, 0);
    if (cost >= this.bestCost - TOLERANCE) return;
    const fractional = steps.findIndex((value) => Math.abs(value - Math.round(value)) > TOLERANCE);
    if (fractional < 0) {
      this.best = Uint8Array.from(steps, Math.round);
      this.bestCost = cost;
      return;
    }
    const nearest = steps[fractional]! >= 0.5 ? 1 : 0;
    this.branch(fractional, nearest);
    this.branch(fractional, nearest === 1 ? 0 : 1);
  }

  private branch(step: number, value: 0 | 1): void {
    this.relaxation.fix(step, value);
    this.explore();
    this.relaxation.release(step);
  }
}
