import { figureId, type LaneEntry } from '../../relations/ledger';
import type { RelationFamily } from '../../relations/relation';
import type { Flow } from '../../tables/facets';
import { downColumn } from '../figures/lane-columns';
import { columnFor, type Question, type TableView } from '../figures/question';
import { classLines, classParts, type LinePlace } from '../figures/class-lines';
import { subjectPairs } from '../figures/subject-pairs';
import { family, plus, type FamilyLabel, type Tie } from '../figures/ties';

/** Figures of the same subject in two tables, left and right. */
export function sameSubjects(
  label: FamilyLabel,
  left: TableView,
  right: TableView,
  flow: Flow,
  question: Question,
): RelationFamily[] {
  return left.entries.flatMap((mine) =>
    right.entries.flatMap((theirs) => {
      const column = columnFor(mine, flow, question);
      const other = columnFor(theirs, flow, question);
      if (mine.lane.scheme !== theirs.lane.scheme || column === undefined || other === undefined) return [];
      const pairs = subjectPairs(mine.lane, theirs.lane);
      if (pairs.left.length === 0) return [];
      const target = downColumn(1, mine, column, pairs.left);
      return [family(label, pairs.left.length, target, [downColumn(1, theirs, other, pairs.right)])];
    }),
  );
}

/** What a table is asked for the classes it lists. */
export interface ClassQuestion {
  readonly view: TableView;
  readonly question: Question;
}

/**
 * Figures of the same 类: each class of the left table is the sum of that class in the right tables, or of its items where
 * they list no classes. Classes only one side lists are left to the totals.
 */
export function sameClasses(left: ClassQuestion, right: readonly ClassQuestion[]): Tie[] {
  const others = right.map(({ view, question }) => ({ classes: classParts(view), find: finder(question) }));
  const find = finder(left.question);
  const ties: Tie[] = [];
  for (const [key, place] of classLines(left.view)) {
    const target = find(place);
    if (target === undefined) continue;
    const terms = others.flatMap(({ classes, find: findOther }) => {
      const figures = (classes.get(key) ?? []).map(findOther);
      return figures.every((figure) => figure !== undefined) ? plus(figures) : [];
    });
    if (terms.length > 0) ties.push({ target, terms });
  }
  return ties;
}

/** Finds what a line spends on what is asked; the column of a lane is looked for once. */
function finder(question: Question): (place: LinePlace) => number | undefined {
  const columns = new Map<LaneEntry, number | undefined>();
  return ({ entry, line }) => {
    if (!columns.has(entry)) columns.set(entry, columnFor(entry, 'expenditure', question));
    const column = columns.get(entry);
    return column === undefined ? undefined : figureId(entry, line, column);
  };
}
