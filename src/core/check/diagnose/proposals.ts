import type { Fen } from '../../amount/fen';
import type { FigureId } from '../../relations/ledger';
import { gainOf, type Fault } from './fault';
import type { FaultGraph, Link } from './fault-graph';
import { figureFault, figureFaults } from './hypotheses/figure-faults';
import { lineFaults } from './hypotheses/line-faults';
import { swapFaults } from './hypotheses/swap-faults';
import { versionFault } from './hypotheses/version-faults';
import { WatchedResiduals, type Residuals } from './residuals';

/** A fault and what undoing it gains in the state it was proposed for; negative is better. */
export interface Candidate {
  readonly fault: Fault;
  readonly gain: number;
  /** The same for faults that are the same, whoever proposed them. */
  readonly key: string;
}

/** What may be wrong about one figure. */
export interface FigureProposals {
  readonly singles: readonly Candidate[];
  readonly versions: readonly Candidate[];
  readonly swaps: readonly Candidate[];
}

interface Remembered {
  readonly proposals: unknown;
  holds(residuals: Residuals): boolean;
}

/** States of its surroundings remembered for one subject of proposals. */
const MOST_REMEMBERED = 8;

/**
 * Proposes faults, and remembers what it proposed. Each fault assumed during a search changes a handful of residuals, and all
 * that was proposed without looking at one of these stands as it was: only the neighbourhood of the change is thought over
 * again.
 */
export class Proposer {
  private readonly remembered = new Map<string, Remembered[]>();

  constructor(private readonly graph: FaultGraph) {}

  aboutFigure(figure: FigureId, isInWideSum: boolean, residuals: Residuals): FigureProposals {
    return this.recall(`${figure}/${isInWideSum}`, residuals, (watched) => {
      const singles = figureFaults(this.graph, figure, watched);
      const versions = isInWideSum
        ? []
        : singles.flatMap((single) => versionFault(this.graph, single, watched) ?? []);
      return {
        singles: weighed(singles, watched),
        versions: weighed(versions, watched),
        swaps: weighed(swapFaults(this.graph, singles, watched), watched),
      };
    });
  }

  /** That a figure on which its table's totals were computed should read `expected`. */
  aboutCrossing(figure: FigureId, expected: Fen, residuals: Residuals): readonly Candidate[] {
    return this.recall(`${figure}=${expected}`, residuals, (watched) => {
      const version = versionFault(this.graph, figureFault(this.graph, figure, expected, false), watched);
      return weighed(version ? [version] : [], watched);
    });
  }

  aboutLines(link: Link, residuals: Residuals): readonly Candidate[] {
    return weighed(lineFaults(this.graph, link, residuals), residuals);
  }

  private recall<T>(subject: string, residuals: Residuals, propose: (watched: Residuals) => T): T {
    let all = this.remembered.get(subject);
    if (!all) this.remembered.set(subject, (all = []));
    const known = all.find(({ holds }) => holds(residuals));
    if (known) return known.proposals as T;
    const watched = new WatchedResiduals(residuals);
    const proposals = propose(watched);
    all.push({ proposals, holds: watched.sameAnswers() });
    if (all.length > MOST_REMEMBERED) all.shift();
    return proposals;
  }
}

function weighed(faults: readonly Fault[], residuals: Residuals): Candidate[] {
  return faults.map((fault) => ({ fault, gain: gainOf(fault, residuals), key: keyOf(fault) }));
}

function keyOf({ kind, root, expected, companions }: Fault): string {
  return `${kind}/${root}/${expected}/${companions[0] ?? ''}/${companions.length}`;
}
