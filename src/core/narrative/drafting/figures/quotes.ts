import type { Fen } from '../../../amount/fen';
import type { PreviousYear } from '../../../previous/previous-year';
import type { BudgetTable, CellPlace } from '../../../tables/budget-table';
import type { BaseKind } from '../../../tables/table-kind';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { isReadableAt } from '../../facts/facts-of-table';
import type { Topic } from '../../facts/topic';
import { quantumInWan, rounded } from '../wording/amount-text';

/** A figure as a sentence in 万元 prints it. */
export interface Quote {
  /** 分, rounded to the last digit printed. */
  readonly amount: Fen;
  /** 分 of the last digit printed. */
  readonly quantum: Fen;
  /** Last year's figure, rounded likewise; null where it is not known. */
  readonly before: Fen | null;
}

/** Whether there is nothing to tell: no amount now and none before. */
export function isNothing({ amount, before }: Quote): boolean {
  return amount === 0 && (before ?? 0) === 0;
}

/** Last year's workbook, for the narrative of one organisation. */
export interface LastYear {
  readonly year: PreviousYear;
  /** What its tables of the same organisation say. */
  readonly book: FactBook;
}

/** Finds the figures a narrative quotes, this year's and last year's. */
export class Quotes {
  constructor(
    readonly book: FactBook,
    readonly lastYear: LastYear | null,
  ) {}

  /**
   * The figure about a topic that the first of some tables prints; null where none does. A table without any amount says
   * 0 of everything.
   */
  of(topic: Topic, ...bases: readonly BaseKind[]): Quote | null {
    for (const base of bases) {
      const said = statementOf(this.book, topic, base);
      if (!said) continue;
      const quantum = quantumInWan(said.table.unit, said.table.quantum);
      const before = this.beforeOf(topic, base, said);
      return {
        amount: rounded(said.amount, quantum),
        quantum,
        before: before === null ? null : rounded(before, quantum),
      };
    }
    return null;
  }

  /** The figure of a line that last year's table had and this year's has no more; the topic is last year's. */
  ofDropped(topic: Topic, base: BaseKind): Quote | null {
    const gone = this.lastYear && factOf(this.lastYear.book, topic, base);
    const table = this.book.tables.find((candidate) => candidate.base === base);
    if (!gone || !table) return null;
    const quantum = quantumInWan(table.unit, table.quantum);
    return { amount: 0, quantum, before: rounded(gone.amount, quantum) };
  }

  /** Last year's figure: printed beside this year's, or in last year's workbook. */
  private beforeOf(topic: Topic, base: BaseKind, { place }: Statement): Fen | null {
    const beside = factOf(this.book, { ...topic, version: 'previous' }, base);
    if (beside) return beside.amount;
    if (!this.lastYear) return null;
    const matched = place && this.lastYear.year.amountAt(place);
    if (matched) return matched.amount;
    return topic.subject === undefined
      ? (statementOf(this.lastYear.book, topic, base)?.amount ?? null)
      : null;
  }
}

/** What a table says of a topic. */
interface Statement {
  readonly amount: Fen;
  readonly table: BudgetTable;
  /** The one cell that says it; null where several add up to it, or none does. */
  readonly place: CellPlace | null;
}

function statementOf(book: FactBook, topic: Topic, base: BaseKind): Statement | null {
  const fact = factOf(book, topic, base);
  if (fact) return { ...fact, place: fact.isPrinted ? fact.place : null };
  const table = book.tables.find((candidate) => candidate.base === base);
  return table && isEmpty(table) ? { amount: 0, table, place: null } : null;
}

function factOf(book: FactBook, topic: Topic, base: BaseKind): Fact | undefined {
  const facts = book.find(topic).filter(({ table }) => table.base === base);
  return facts.find(({ isPrinted }) => isPrinted) ?? facts[0];
}

function isEmpty({ lanes }: BudgetTable): boolean {
  return lanes.every(({ columns }) =>
    columns.every(
      (column) =>
        column.measure !== 'amount' ||
        column.amounts.every((amount, line) => amount === 0 && isReadableAt(column, line)),
    ),
  );
}
