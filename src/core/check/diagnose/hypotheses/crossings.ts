import type { Fen } from '../../../amount/fen';
import { entryOf, figureId, type FigureId, type LaneEntry } from '../../../relations/ledger';
import type { FaultGraph } from '../fault-graph';
import type { Candidate } from '../proposals';

/** Lines and columns of a lane that disagree by one amount; more of them cross in too many places to mean one figure. */
const MOST_CROSSED = 6;

/** A figure where a line and a column that are off by the same amount meet. */
export interface Crossing {
  readonly figure: FigureId;
  readonly expected: Fen;
}

/** Figures of a lane that are off by the same amount. */
interface Disagreement {
  readonly entry: LaneEntry;
  readonly delta: Fen;
  readonly figures: FigureId[];
}

/**
 * Other tables may contradict a table only in its totals: in 支出总表 the line total of 210 and the column total of 项目支出
 * are off by one amount. What went wrong then lies where line and column cross, although no other table prints it.
 */
export function crossings(graph: FaultGraph, versions: readonly Candidate[]): Crossing[] {
  const { amounts } = graph.ledger;
  const disagreements = new Map<string, Disagreement>();
  for (const {
    fault: { root, expected },
  } of versions) {
    if (expected === null) continue;
    const entry = entryOf(graph.ledger, root);
    const delta = expected - amounts[root]!;
    const key = `${entry.base}/${delta}`;
    const known = disagreements.get(key);
    if (known) known.figures.push(root);
    else disagreements.set(key, { entry, delta, figures: [root] });
  }
  return [...disagreements.values()]
    .filter(({ figures }) => figures.length > 1)
    .flatMap(({ entry, delta, figures }) =>
      crossed(entry, figures)
        .filter((figure) => !figures.includes(figure))
        .map((figure) => ({ figure, expected: amounts[figure]! + delta })),
    );
}

/** Where the lines and the columns of some figures cross: at these figures, and at others. */
function crossed(entry: LaneEntry, figures: readonly FigureId[]): FigureId[] {
  const lines = new Set<number>();
  const columns = new Set<number>();
  for (const figure of figures) {
    lines.add((figure - entry.base) % entry.lineCount);
    columns.add(Math.floor((figure - entry.base) / entry.lineCount));
  }
  if (lines.size > MOST_CROSSED || columns.size > MOST_CROSSED) return [];
  return [...lines].flatMap((line) => [...columns].map((column) => figureId(entry, line, column)));
}
