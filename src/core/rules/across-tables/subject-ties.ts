import { figureId } from '../../relations/ledger';
import type { Flow } from '../../tables/facets';
import { lineTreeOf } from '../figures/line-tree';
import { columnFor, type Question, type TableView } from '../figures/question';
import { classLines, matchSubjects, type LinePlace } from '../figures/subjects';
import type { Tie } from '../figures/ties';

/** Figures of the same subject in two tables: each tie is left = right. */
export function sameSubjects(left: TableView, right: TableView, flow: Flow, question: Question): Tie[] {
  return left.entries.flatMap((mine) =>
    right.entries.flatMap((theirs) => {
      const column = columnFor(mine, flow, question);
      const other = columnFor(theirs, flow, question);
      if (mine.lane.scheme !== theirs.lane.scheme || column === undefined || other === undefined) return [];
      return matchSubjects(mine, theirs).flatMap((pair) =>
        isPrinted(pair.left) && isPrinted(pair.right)
          ? [
              {
                target: figureId(mine, pair.left.line, column),
                terms: [{ sign: 1, figure: figureId(theirs, pair.right.line, other) }],
              },
            ]
          : [],
      );
    }),
  );
}

/** What a table is asked for the classes it lists. */
export interface ClassQuestion {
  readonly view: TableView;
  readonly question: Question;
}

/**
 * Figures of the same 类: each class of the left table is the sum of that class in the right tables. Classes only one side
 * lists are left to the totals.
 */
export function sameClasses(left: ClassQuestion, right: readonly ClassQuestion[]): Tie[] {
  const others = right.map(({ view, question }) => ({ classes: classLines(view), question }));
  return [...classLines(left.view)].flatMap(([key, place]) => {
    const target = expenditureOn(place, left.question);
    const terms = others.flatMap(({ classes, question }) => {
      const other = classes.get(key);
      const figure = other && expenditureOn(other, question);
      return figure === undefined ? [] : [{ sign: 1 as const, figure }];
    });
    return target === undefined || terms.length === 0 ? [] : [{ target, terms }];
  });
}

function expenditureOn({ entry, line }: LinePlace, question: Question): number | undefined {
  const column = columnFor(entry, 'expenditure', question);
  return column === undefined ? undefined : figureId(entry, line, column);
}

/** A line without figures is a heading or a form left empty; nothing can be held against it. */
function isPrinted({ entry, line }: LinePlace): boolean {
  return lineTreeOf(entry.lane).carries[line] === 1;
}
