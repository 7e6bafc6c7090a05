import type { Fen } from '../../../amount/fen';
import type { BudgetTable } from '../../../tables/budget-table';
import type { BaseKind } from '../../../tables/table-kind';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
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

/** Finds the figures a narrative quotes, this year's and last year's. */
export class Quotes {
  constructor(
    readonly book: FactBook,
    /** The tables of the same organisation a year ago. */
    readonly lastYear: FactBook | null,
  ) {}

  /** Whether the workbook has a table of a kind. */
  has(base: BaseKind): boolean {
    return this.book.tables.some((table) => table.base === base);
  }

  /**
   * The figure about a topic that the first of some tables prints; null where none does. A table without any amount says
   * 0 of everything.
   */
  of(topic: Topic, ...bases: readonly BaseKind[]): Quote | null {
    for (const base of bases) {
      const said = statementOf(this.book, topic, base);
      if (!said) continue;
      const quantum = quantumInWan(said.table.unit, said.table.quantum);
      const before = this.beforeOf(topic, base);
      return {
        amount: rounded(said.amount, quantum),
        quantum,
        before: before === null ? null : rounded(before, quantum),
      };
    }
    return null;
  }

  /** The figure of a line that last year's table had and this year's has no more. */
  ofDropped(topic: Topic, base: BaseKind): Quote | null {
    const gone = this.lastYear && printedFact(this.lastYear, topic, base);
    const table = this.book.tables.find((candidate) => candidate.base === base);
    if (!gone || !table) return null;
    const quantum = quantumInWan(table.unit, table.quantum);
    return { amount: 0, quantum, before: rounded(gone.amount, quantum) };
  }

  private beforeOf(topic: Topic, base: BaseKind): Fen | null {
    const besides = printedFact(this.book, { ...topic, version: 'previous' }, base);
    if (besides) return besides.amount;
    if (!this.lastYear) return null;
    const said = statementOf(this.lastYear, this.topicOfLastYear(topic), base);
    if (said) return said.amount;
    // A line that is new: last year's table tells the whole but has no such line.
    const { subject, ...whole } = topic;
    return subject !== undefined && statementOf(this.lastYear, whole, base) ? 0 : null;
  }

  /** The same topic as last year's tables name its subject: by its code, else by its names from the top down. */
  private topicOfLastYear(topic: Topic): Topic {
    const known = this.book.subjects.all.find(({ key }) => key === topic.subject);
    const all = this.lastYear?.subjects.all ?? [];
    if (!known || all.some(({ key }) => key === known.key)) return topic;
    const path = known.path.join('/');
    const alike = all.find((other) => other.scheme === known.scheme && other.path.join('/') === path);
    return alike ? { ...topic, subject: alike.key } : topic;
  }
}

/** What a table says of a topic. */
interface Statement {
  readonly amount: Fen;
  readonly table: BudgetTable;
}

function statementOf(book: FactBook, topic: Topic, base: BaseKind): Statement | null {
  const fact = printedFact(book, topic, base);
  if (fact) return fact;
  const table = book.tables.find((candidate) => candidate.base === base);
  return table && isEmpty(table) ? { amount: 0, table } : null;
}

function printedFact(book: FactBook, topic: Topic, base: BaseKind): Fact | undefined {
  const facts = book.find(topic).filter(({ table }) => table.base === base);
  return facts.find(({ isPrinted }) => isPrinted) ?? facts[0];
}

function isEmpty({ lanes }: BudgetTable): boolean {
  return lanes.every(({ columns }) =>
    columns.every(({ measure, amounts }) => measure !== 'amount' || amounts.every((amount) => amount === 0)),
  );
}
