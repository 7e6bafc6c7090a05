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

/** Tells whether a table leaves out the place a figure would have. */
export type LeftOutTest = (figure: FigureId) => boolean;

/** Tells whether a figure is blank in a column its lane leaves out, or in a line (a heading) that prints nothing. */
export function leftOutTest(ledger: Ledger): LeftOutTest {
  const partsOf = partsLookup(ledger);
  return (figure) => ledger.states[figure] === FigureState.Blank && isLeftOutAtHome(figure, ledger, partsOf);
}

/**
 * A blank counts as zero, except where the table leaves a whole line (a heading) or a whole column out. Between tables a
 * heading is no excuse, and a form left blank altogether says that its amounts are nothing.
 */
export function applicabilityTest(ledger: Ledger): ApplicabilityTest {
  const { states } = ledger;
  const partsOf = partsLookup(ledger);

  const isLeftOutAbroad = (figure: FigureId): boolean => {
    const entry = entryOf(ledger, figure);
    const { columns, columnCount } = partsOf(entry);
    return columnCount > 0 && columns[Math.floor((figure - entry.base) / entry.lineCount)] === 0;
  };

  return ({ target, terms }) => {
    if (isUnreadable(states, target) || terms.some(({ figure }) => isUnreadable(states, figure)))
      return 'unreadable';
    const isWithin = isWithinLane(ledger, target, terms);
    const isLeftOut = (figure: FigureId): boolean =>
      states[figure] === FigureState.Blank &&
      (isWithin ? isLeftOutAtHome(figure, ledger, partsOf) : isLeftOutAbroad(figure));
    return isLeftOut(target) || terms.every(({ figure }) => isLeftOut(figure)) ? 'not-printed' : 'judged';
  };
}

function isLeftOutAtHome(figure: FigureId, ledger: Ledger, partsOf: PartsLookup): boolean {
  const entry = entryOf(ledger, figure);
  const { lines, columns, columnCount } = partsOf(entry);
  const offset = figure - entry.base;
  if (columns[Math.floor(offset / entry.lineCount)] === 0) return entry.lineCount > 1 || columnCount === 0;
  return columnCount > 1 && lines[offset % entry.lineCount] === 0;
}

export function isUnreadable(states: Uint8Array, figure: FigureId): boolean {
  const state = states[figure]!;
  return state === FigureState.Text || state === FigureState.Error;
}

function isWithinLane(ledger: Ledger, target: FigureId, terms: Relation['terms']): boolean {
  const home = entryOf(ledger, target);
  const end = home.base + home.lineCount * home.lane.columns.length;
  return terms.every(({ figure }) => figure >= home.base && figure < end);
}

type PartsLookup = (entry: LaneEntry) => PrintedParts;

/** Which parts a lane prints is found lane by lane, only when a relation asks. */
function partsLookup(ledger: Ledger): PartsLookup {
  const known = new Map<LaneEntry, PrintedParts>();
  return (entry) => {
    let parts = known.get(entry);
    if (!parts) known.set(entry, (parts = printedParts(ledger, entry)));
    return parts;
  };
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
