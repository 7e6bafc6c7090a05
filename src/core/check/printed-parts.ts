import { entryOf, type FigureId, type LaneEntry, type Ledger } from '../relations/ledger';
import type { Relation } from '../relations/relation';
import { FigureState } from '../tables/budget-table';

/** Whether a relation can be judged at all. */
export type Applicability =
  | 'judged'
  /** A figure is an error value or text that is no amount. */
  | 'unreadable'
  /** The table prints nothing where one side of the relation would stand. */
  | 'not-printed';

/** Tells, for relations that do not hold, whether their figures are there to be judged. */
export type ApplicabilityTest = (relation: Relation) => Applicability;

interface PrintedParts {
  readonly lines: Uint8Array;
  readonly columns: Uint8Array;
  readonly columnCount: number;
}

/**
 * A blank counts as zero, except where the table leaves a whole line (a heading) or a whole column out. Which lines and
 * columns those are is found lane by lane, only when a relation asks.
 */
export function applicabilityTest(ledger: Ledger): ApplicabilityTest {
  const partsOf = new Map<LaneEntry, PrintedParts>();
  const { states } = ledger;

  const parts = (entry: LaneEntry): PrintedParts => {
    let known = partsOf.get(entry);
    if (!known) partsOf.set(entry, (known = printedParts(ledger, entry)));
    return known;
  };

  const isLeftOut = (figure: FigureId, home: LaneEntry | null): boolean => {
    if (states[figure] !== FigureState.Blank) return false;
    const entry = entryOf(ledger, figure);
    const { lines, columns, columnCount } = parts(entry);
    const offset = figure - entry.base;
    if (columns[Math.floor(offset / entry.lineCount)] === 0) return home === entry || columnCount > 0;
    return home === entry && columnCount > 1 && lines[offset % entry.lineCount] === 0;
  };

  return ({ target, terms }) => {
    const home = homeOf(ledger, target, terms);
    let unreadable = isUnreadable(states, target);
    for (const { figure } of terms) unreadable ||= isUnreadable(states, figure);
    if (unreadable) return 'unreadable';
    const leftOut = isLeftOut(target, home) || terms.every(({ figure }) => isLeftOut(figure, home));
    return leftOut ? 'not-printed' : 'judged';
  };
}

export function isUnreadable(states: Uint8Array, figure: FigureId): boolean {
  const state = states[figure]!;
  return state === FigureState.Text || state === FigureState.Error;
}

/** The lane all figures of a relation stand in; null when they stand in several. */
function homeOf(ledger: Ledger, target: FigureId, terms: Relation['terms']): LaneEntry | null {
  const home = entryOf(ledger, target);
  const end = home.base + home.lineCount * home.lane.columns.length;
  return terms.every(({ figure }) => figure >= home.base && figure < end) ? home : null;
}

function printedParts(ledger: Ledger, { lane, base, lineCount }: LaneEntry): PrintedParts {
  const lines = new Uint8Array(lineCount);
  const columns = new Uint8Array(lane.columns.length);
  for (let column = 0, figure = base; column < columns.length; column++) {
    for (let line = 0; line < lineCount; line++, figure++) {
      if (ledger.states[figure] === FigureState.Blank) continue;
      lines[line] = 1;
      columns[column] = 1;
    }
  }
  return { lines, columns, columnCount: columns.reduce((sum, printed) => sum + printed, 0) };
}
