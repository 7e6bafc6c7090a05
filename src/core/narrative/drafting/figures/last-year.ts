import { isSame, tablesOf } from '../../../previous/match-tables';
import type { PreviousYear } from '../../../previous/previous-year';
import { factBooks, type FactBook } from '../../facts/fact-book';
import type { LastYear } from './quotes';

/** Last year's workbook for each book of this year's; none where it has no tables of the same stage and organisation. */
export function lastYears(books: readonly FactBook[], year: PreviousYear): Map<FactBook, LastYear> {
  const before = factBooks(tablesOf(year.last));
  return new Map(
    books.flatMap((book) => {
      const last = lastYearOf(book, books, before);
      return last ? [[book, { year, book: last }] as const] : [];
    }),
  );
}

/** The book of the same organisation, or the only one where both years have one. */
function lastYearOf(
  book: FactBook,
  books: readonly FactBook[],
  before: readonly FactBook[],
): FactBook | undefined {
  const candidates = before.filter(({ stage }) => stage === book.stage);
  const peers = books.filter(({ stage }) => stage === book.stage);
  if (candidates.length === 1 && peers.length === 1) return candidates[0];
  return candidates.find(({ organisation }) => organisation && isSame(organisation, book.organisation));
}
