import type { Fen } from '../../../amount/fen';
import { entryOf, type FigureId } from '../../../relations/ledger';
import { FigureState } from '../../../tables/budget-table';
import { FAULT_SURPRISE, undoing, type Fault } from '../fault';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { readSlip } from '../slip';
import { isStrained, strainOf } from '../strain';
import { isConstantAmongFormulas } from './stale-constants';

/** A value a figure's strained relations ask for. */
export interface Reading {
  readonly expected: Fen;
  /** Only "at most" relations ask for it: the figure must come down or go up at least so far. */
  readonly isBound: boolean;
}

/** −ln of how much likelier than others a constant among formulas is wrong, and a formula. */
const STALE_SURPRISE = -4;
const COMPUTED_SURPRISE = 2;

/** Relations seldom ask one figure for many values; more of them are not worth trying. */
const MOST_READINGS = 4;

/** The values that would each satisfy one strained relation of a figure, as its table would print them. */
function readingsOf(graph: FaultGraph, figure: FigureId, residuals: Residuals): Reading[] {
  const published = graph.ledger.amounts[figure]!;
  const { quantum } = entryOf(graph.ledger, figure).table;
  const readings = new Map<Fen, Reading>();
  for (const { link, coefficient } of graph.incidentsOf(figure)) {
    const residual = residuals.of(link);
    if (!asksForChange(link, residual)) continue;
    const expected = Math.round((published - residual / coefficient) / quantum) * quantum;
    const isBound = link.relation.family.kind === 'at-most';
    const known = readings.get(expected);
    if (expected !== published && (!known || known.isBound)) readings.set(expected, { expected, isBound });
    if (readings.size >= MOST_READINGS) break;
  }
  return [...readings.values()];
}

/** Whether a link would have a figure read something else. */
function asksForChange(link: Link, residual: number): boolean {
  const { testimony } = link;
  return testimony ? testimony.isExact && strainOf(link, residual) > 0 : isStrained(link, residual);
}

/** Faults of a single figure: it was printed wrong, and nothing else was computed from it. */
export class FigureFaults {
  /** They do not depend on what else is assumed: each is made once. */
  private readonly made = new Map<FigureId, Fault[]>();

  constructor(private readonly graph: FaultGraph) {}

  about(figure: FigureId, residuals: Residuals): Fault[] {
    return readingsOf(this.graph, figure, residuals).map(({ expected, isBound }) =>
      this.reading(figure, expected, isBound),
    );
  }

  /** The fault that a figure should have read `expected`, or at most or at least that where it `isBound`. */
  reading(figure: FigureId, expected: Fen, isBound: boolean): Fault {
    let made = this.made.get(figure);
    if (!made) this.made.set(figure, (made = []));
    let fault = made.find((one) => one.expected === expected && one.isLimit === isBound);
    if (!fault) made.push((fault = newFigureFault(this.graph, figure, expected, isBound)));
    return fault;
  }
}

function newFigureFault(graph: FaultGraph, figure: FigureId, expected: Fen, isBound: boolean): Fault {
  const { amounts, states } = graph.ledger;
  const published = amounts[figure]!;
  const { quantum } = entryOf(graph.ledger, figure).table;
  const slip = readSlip(published, expected, quantum, states[figure] === FigureState.Blank);
  const isStale = isConstantAmongFormulas(graph, figure);
  const shape = slip.shape ?? (isStale ? 'stale-constant' : null);
  return {
    kind: 'figure',
    root: figure,
    expected,
    isLimit: isBound,
    shape: isBound ? null : shape,
    ...undoing(graph, [{ figure, delta: expected - published }]),
    surprise: FAULT_SURPRISE + slip.surprise + originSurprise(graph, figure, isStale),
    companions: [],
  };
}

/** A constant among formulas is rather wrong than others, a figure the workbook computes rather right. */
function originSurprise(graph: FaultGraph, figure: FigureId, isStale: boolean): number {
  if (isStale) return STALE_SURPRISE;
  return graph.isComputed(figure) ? COMPUTED_SURPRISE : 0;
}

/** Whether undoing the fault would break a link within one table that holds as things stand. */
export function breaksTable(fault: Fault, residuals: Residuals): boolean {
  return fault.effects.some(({ link, amount }) => {
    if (amount === 0 || link.tableId === null) return false;
    const residual = residuals.of(link);
    return strainOf(link, residual + amount) > strainOf(link, residual);
  });
}
