import type { Figure } from '../reading/figures';
import { quoteOf, type CleanText } from './clean-text';

/** Clauses of one sentence are quoted from here to here. */
const CLAUSE_START = /[，,；;。：:]/;

/** Longer clauses are quoted from their last enumeration comma. */
const LONGEST_CLAUSE = 30;

/** Where the words around a place of the clean text begin that are quoted with it. */
export function clauseStart({ text }: CleanText, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_START.test(text[start - 1]!)) start--;
  const enumerated = text.lastIndexOf('、', at);
  return at - start > LONGEST_CLAUSE && enumerated >= start ? enumerated + 1 : start;
}

/** A figure with the words of its clause before it, as printed. */
export function quotedClause(words: CleanText, { start, end }: Pick<Figure, 'start' | 'end'>): string {
  return quoteOf(words, clauseStart(words, start), end).trim();
}
