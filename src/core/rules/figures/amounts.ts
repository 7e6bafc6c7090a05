import type { Fen } from '../../amount/fen';
import type { Ledger } from '../../relations/ledger';
import type { Flow } from '../../tables/facets';
import type { TableView, Question } from './question';
import type { SignedFigure } from './ties';
import { readableAmount } from './readable-amount';
import { sumOfParts, whole } from './whole';

/** What some figures add up to; blanks count as nothing. NaN where one cannot be read, which agrees with no amount. */
export function amountOf(ledger: Ledger, figures: readonly SignedFigure[]): Fen {
  return figures.reduce((sum, { sign, figure }) => sum + sign * readableAmount(ledger, figure), 0);
}

/**
 * Whether two tables print the same whole, so that one cannot be merely a part of the other. The printed totals are asked
 * and the sums of their parts too, so that one wrong total does not hide the agreement.
 */
export function wholesAgree(
  ledger: Ledger,
  a: TableView,
  b: TableView,
  flow: Flow,
  question: Question,
): boolean {
  const slack = Math.max(a.table.quantum, b.table.quantum);
  const left = printedWholes(ledger, a, flow, question);
  const right = printedWholes(ledger, b, flow, question);
  return left.some((one) => right.some((other) => Math.abs(one - other) <= slack));
}

/** What a table prints as its whole, and what its parts add up to. */
export function printedWholes(ledger: Ledger, view: TableView, flow: Flow, question: Question): Fen[] {
  const figures = whole(view, flow, question);
  const byParts = sumOfParts(ledger, view, flow, question);
  return [...(figures ? [amountOf(ledger, figures)] : []), ...(byParts === null ? [] : [byParts])];
}
