import { normaliseName } from '../../../text/normalise';
import type { FactBook } from '../../facts/fact-book';

/**
 * Last year's book of the same organisation: by code or name, or the only one where both years have one. Null where last
 * year's workbook has none of the same stage.
 */
export function lastYearOf(
  book: FactBook,
  books: readonly FactBook[],
  before: readonly FactBook[],
): FactBook | null {
  const candidates = before.filter(({ stage }) => stage === book.stage);
  const same = candidates.find((candidate) => isSame(book, candidate));
  if (same) return same;
  const isLone = candidates.length === 1 && books.filter(({ stage }) => stage === book.stage).length === 1;
  return isLone ? candidates[0]! : null;
}

function isSame({ organisation: ours }: FactBook, { organisation: theirs }: FactBook): boolean {
  if (!ours || !theirs) return false;
  if (ours.code !== null && ours.code === theirs.code) return true;
  return normaliseName(ours.name) === normaliseName(theirs.name);
}
