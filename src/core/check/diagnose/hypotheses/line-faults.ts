import type { Fault } from '../fault';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { doubledLines } from './doubled-line';
import { areGapsALine, lineSumsOf, type LineSums } from './line-sums';
import { omittedLine } from './omitted-line';

/** Lines lost from, or counted twice in, sums of lines that do not foot. */
export class LineFaults {
  private readonly sums = new Map<Link, LineSums | null>();

  constructor(private readonly graph: FaultGraph) {}

  about(link: Link, residuals: Residuals): Fault[] {
    const { graph } = this;
    const sums = this.sumsOf(link);
    if (!sums || !areGapsALine(graph, sums, residuals)) return [];
    return residuals.of(link) > 0
      ? omittedLine(graph, sums, residuals)
      : doubledLines(graph, sums, residuals);
  }

  private sumsOf(link: Link): LineSums | null {
    let sums = this.sums.get(link);
    if (sums === undefined) this.sums.set(link, (sums = lineSumsOf(this.graph, link)));
    return sums;
  }
}
