import type { ZeroBase } from '../../amount/zero-base';
import type { PreviousYear } from '../../previous/previous-year';
import type { BudgetTable } from '../../tables/budget-table';
import type { BaseKind } from '../../tables/table-kind';
import { factBooks, type FactBook } from '../facts/fact-book';
import { contextOf, titleOf } from './document-terms';
import { lastYears } from './figures/last-year';
import type { LastYear } from './figures/quotes';
import { BUDGET_SECTIONS } from './sections/budget/budget-sections';
import { FINAL_SECTIONS } from './sections/final/final-sections';
import { countBlanks } from './wording/blanks';
import { headingNumber } from './wording/ordinals';

/** A line of a narrative: heading 1 is the document's title, 2 a section's; 0 is running text. */
export interface DraftLine {
  readonly heading: 0 | 1 | 2;
  readonly text: string;
}

/** The drafted 情况说明 of one organisation. */
export interface NarrativeDraft {
  readonly organisation: string;
  readonly lines: readonly DraftLine[];
  /** Reasons for changes the clerk has to give. */
  readonly openReasons: number;
  /** Other places that no table fills. */
  readonly openFigures: number;
  /** Kinds of tables without which a customary section was not written. */
  readonly tablesMissing: readonly BaseKind[];
  /** Whether any figure could be compared with last year's. */
  readonly isCompared: boolean;
}

export interface DraftingOptions {
  readonly previous: PreviousYear | null;
  readonly zeroBase: ZeroBase;
}

/** Drafts the 情况说明 of the department and of each unit whose tables stand in a workbook. */
export function draftNarratives(
  tables: readonly BudgetTable[],
  { previous, zeroBase }: DraftingOptions,
): NarrativeDraft[] {
  const books = factBooks(tables);
  const before = previous && lastYears(books, previous);
  return books.map((book) => draftOf(book, books, before?.get(book) ?? null, zeroBase));
}

function draftOf(
  book: FactBook,
  books: readonly FactBook[],
  lastYear: LastYear | null,
  zeroBase: ZeroBase,
): NarrativeDraft {
  const context = contextOf(book, lastYear, zeroBase);
  const customary = book.stage === 'final' ? FINAL_SECTIONS : BUDGET_SECTIONS;
  const written = customary.map(({ about, write }) => ({ about, section: write(context) }));
  const sections = written.flatMap(({ section }) => section ?? []);
  const lines: DraftLine[] = [
    { heading: 1, text: titleOf(book, books, context) },
    ...sections.flatMap(({ title, paragraphs }, index): DraftLine[] => [
      { heading: 2, text: `${headingNumber(index + 1)}${title}` },
      ...paragraphs.map((text) => ({ heading: 0 as const, text })),
    ]),
  ];
  const { reasons, others } = countBlanks(lines.map(({ text }) => text).join('\n'));
  return {
    organisation: context.name,
    lines,
    openReasons: reasons,
    openFigures: others,
    tablesMissing: [...new Set(written.flatMap(({ about, section }) => (section ? [] : [about])))],
    isCompared: lines.some(({ text }) => text.includes(context.manner.comparedWith)),
  };
}
