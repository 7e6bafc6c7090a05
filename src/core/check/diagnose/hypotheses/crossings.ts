import type { Fen } from '../../../amount/fen';
import { entryOf, figureId, type FigureId, type LaneEntry } from '../../../relations/ledger';
import type { Fault } from '../fault';
import type { FaultGraph } from '../fault-graph';

/** Lines and columns of a lane that disagree by one amount; more of them cross in too many places to mean one figure. */
const MOST_CROSSED = 6;

/** A figure where a line and a column that are off by the same amount meet. */
export interface Crossing {
  readonly figure: FigureId;
  readonly expected: Fen;
}

/**
 * Other tables may contradict a table only in its totals: in 支出总表 the line total of 210 and the column total of 项目支出
 * are off by one amount. What went wrong then lies where line and column cross, although no other table prints it.
 */
export function crossings(graph: FaultGraph, versions: readonly Fault[]): Crossing[] {
  const groups = new Map<
    string,
    { entry: LaneEntry; delta: Fen; lines: Set<number>; columns: Set<number> }
  >();
  for (const { root, expected } of versions) {
    if (expected === null) continue;
    const entry = entryOf(graph.ledger, root);
    const delta = expected - graph.ledger.amounts[root]!;
    const key = `${entry.base}/${delta}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { entry, delta, lines: new Set(), columns: new Set() }));
    group.lines.add((root - entry.base) % entry.lineCount);
    group.columns.add(Math.floor((root - entry.base) / entry.lineCount));
  }
  return [...groups.values()].flatMap(({ entry, delta, lines, columns }) =>
    lines.size > MOST_CROSSED || columns.size > MOST_CROSSED || lines.size * columns.size === 1
      ? []
      : [...lines].flatMap((line) =>
          [...columns].map((column) => {
            const figure = figureId(entry, line, column);
            return { figure, expected: graph.ledger.amounts[figure]! + delta };
          }),
        ),
  );
}
