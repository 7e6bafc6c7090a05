import type { Fen } from '../../amount/fen';
import type { FigureId } from '../../relations/ledger';
import type { Fault } from './fault';
import { gainOf } from './gain';
import type { FaultGraph } from './fault-graph';
import type { Link } from './link';
import { FigureFaults } from './hypotheses/figure-faults';
import { LineFaults } from './hypotheses/line-faults';
import { SwapFaults } from './hypotheses/swap-faults';
import { VersionFaults } from './hypotheses/version-faults';
import { Memory, ResidualView } from './memory';
import type { Residuals } from './residuals';

/** A fault and what undoing it gains in the state it was proposed for; negative is better. */
export interface Candidate {
  readonly fault: Fault;
  readonly gain: number;
}

/** What may be wrong about one figure. */
export interface FigureProposals {
  readonly singles: readonly Candidate[];
  readonly versions: readonly Candidate[];
  readonly swaps: readonly Candidate[];
}

/** Proposes faults, and remembers what it proposed. */
export class Proposer {
  private readonly figureFaults: FigureFaults;
  private readonly versionFaults: VersionFaults;
  private readonly swapFaults: SwapFaults;
  private readonly lineFaults: LineFaults;
  private readonly ofFigures = new Memory<number, FigureProposals, ResidualView>(viewOf);
  private readonly ofCrossings = new Memory<string, readonly Candidate[], ResidualView>(viewOf);

  constructor(graph: FaultGraph) {
    this.figureFaults = new FigureFaults(graph);
    this.versionFaults = new VersionFaults(graph);
    this.swapFaults = new SwapFaults(graph);
    this.lineFaults = new LineFaults(graph);
  }

  aboutFigure(figure: FigureId, isInWideSum: boolean, residuals: Residuals): FigureProposals {
    return this.ofFigures.recall(isInWideSum ? -figure - 1 : figure, residuals, (view) => {
      const singles = this.figureFaults.about(figure, view);
      return {
        singles: weighed(singles, view),
        versions: isInWideSum ? [] : weighed(this.versionsOf(singles, view), view),
        swaps: weighed(this.swapFaults.of(singles, view), view),
      };
    });
  }

  private versionsOf(singles: readonly Fault[], residuals: Residuals): Fault[] {
    return singles
      .map((single) => this.versionFaults.of(single, residuals))
      .filter((version) => version !== null);
  }

  /** That a figure on which its table's totals were computed should read `expected`. */
  aboutCrossing(figure: FigureId, expected: Fen, residuals: Residuals): readonly Candidate[] {
    return this.ofCrossings.recall(`${figure}=${expected}`, residuals, (view) => {
      const version = this.versionFaults.of(this.figureFaults.reading(figure, expected, false), view);
      return weighed(version ? [version] : [], view);
    });
  }

  /** That a line is missing below a sum, or counted twice: every column of the line tells the same, which is said once. */
  aboutLines(links: readonly Link[], residuals: Residuals): readonly Candidate[] {
    const faults = new Map<string, Fault>();
    for (const link of links) {
      for (const fault of this.lineFaults.about(link, residuals)) {
        const key = `${fault.kind}/${fault.root}/${fault.companions[0]}`;
        if (!faults.has(key)) faults.set(key, fault);
      }
    }
    return weighed([...faults.values()], residuals);
  }
}

function viewOf(residuals: Residuals): ResidualView {
  return new ResidualView(residuals);
}

function weighed(faults: readonly Fault[], residuals: Residuals): Candidate[] {
  return faults.map((fault) => ({ fault, gain: gainOf(fault, residuals) }));
}
