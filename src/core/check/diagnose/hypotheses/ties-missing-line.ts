import type { Fen } from '../../../amount/fen';
import { figureAt } from '../../../relations/ledger';
import type { Line } from '../../../tables/line';
import type { Residuals } from '../residuals';
import type { FaultGraph } from '../fault-graph';
import type { Link } from '../link';
import { isStrained } from '../strain';

/**
 * Ties between tables that are off by the amounts of a line because they cannot count it: it is missing from its table, or
 * stands there twice so that neither of the two can be told.
 */
export function tiesMissing(
  graph: FaultGraph,
  residuals: Residuals,
  isTheLine: (line: Line) => boolean,
  amounts: readonly Fen[],
): Link[] {
  return graph.strained.filter((link) => {
    const residual = residuals.of(link);
    return (
      link.tableId === null &&
      link.relation.family.kind === 'equal' &&
      isStrained(link, residual) &&
      amounts.some((amount) => Math.abs(Math.abs(residual) - amount) <= link.bounds.worst) &&
      link.figures.some((figure) => isTheLine(figureAt(graph.ledger, figure).line))
    );
  });
}
