import type { CheckResult } from '../check/check-result';
import { textAt } from '../snapshot/cells';
import type { CellPlace } from '../tables/budget-table';

/** Characters quoted before a figure where its clause is longer. */
const MOST_WORDS = 24;
const CLAUSE_START = /[，,；;。：:]/;

/** A figure in a sentence that nobody could link to a table, with the words it stands in. */
export interface UnlinkedStatement {
  readonly place: CellPlace;
  readonly words: string;
}

/** The figures of the narrative that were not checked, in the order of the workbook. */
export function unlinkedStatements({ snapshot, statements }: CheckResult): UnlinkedStatement[] {
  return statements
    .filter(({ status }) => status === 'unlinked')
    .map(({ place, start, end }) => {
      const text = textAt(snapshot, snapshot.sheets[place.sheet]!, place.row, place.column);
      let from = start;
      while (from > 0 && start - from < MOST_WORDS && !CLAUSE_START.test(text[from - 1]!)) from--;
      return { place, words: text.slice(from, end).trim() };
    });
}
