import type { Finding } from '../../findings/finding';
import { documentYear } from '../../rules/inspections/document-year';
import type { Workpapers } from '../../rules/rule';
import { Figures } from '../check/claim-figures';
import { doubtsOf } from '../check/doubts';
import { factBooks, type FactBook } from '../facts/fact-book';
import { isReadableAt } from '../facts/facts-of-table';
import { completeNarrative } from './completing/complete-narrative';
import type { DraftSection } from './draft-context';
import { contextOf, titleOf } from './document-terms';
import { lastYears } from './figures/last-year';
import type { LastYear } from './figures/quotes';
import { draftedLine, type DraftLine, type NarrativeDraft } from './narrative-draft';
import { BUDGET_SECTIONS } from './sections/budget/budget-sections';
import { FINAL_SECTIONS } from './sections/final/final-sections';
import { countBlanks } from './wording/blanks';
import { headingNumber } from './wording/ordinals';

/**
 * Drafts the 情况说明 of the department and of each unit whose tables stand in a workbook. What the clerk has written already is
 * kept, put right where the tables contradict it, and completed.
 *
 * @param found what the check of the workbook has found: a table's figure that is itself wrong is not held against a sentence
 */
export function draftNarratives(papers: Workpapers, found: readonly Finding[]): NarrativeDraft[] {
  const { previous } = papers;
  const books = factBooks(papers.recognition.tables);
  const before = previous && lastYears(books, previous);
  const doubts = doubtsOf(found);
  const year = documentYear(papers);
  return books.map((book) => {
    const lastYear = before?.get(book) ?? null;
    const figures = new Figures(book, doubts, previous ?? null, papers.zeroBase);
    return draftOf(papers, books, { figures, lastYear, year });
  });
}

interface Sources {
  readonly figures: Figures;
  readonly lastYear: LastYear | null;
  readonly year: number | null;
}

function draftOf(papers: Workpapers, books: readonly FactBook[], sources: Sources): NarrativeDraft {
  const { figures, lastYear, year } = sources;
  const { book } = figures;
  const context = contextOf(book, lastYear, papers.zeroBase);
  const customary = book.stage === 'final' ? FINAL_SECTIONS : BUDGET_SECTIONS;
  const written = customary.map(({ about, write }) => ({ about, section: write(context) }));
  const sections = written.flatMap(({ section }) => section ?? []);
  const lines =
    completeNarrative(papers, books, figures, year, sections) ??
    fromNothing(titleOf(book, books, context), sections);
  const { reasons, others } = countBlanks(lines.map(({ text }) => text).join('\n'));
  return {
    organisation: context.name,
    lines,
    openReasons: reasons,
    openFigures: others,
    unreadable: unreadableIn(book),
    tablesMissing: [...new Set(written.flatMap(({ about, section }) => (section ? [] : [about])))],
    isCompared: sections.some(({ paragraphs }) =>
      paragraphs.some((text) => text.includes(context.manner.comparedWith)),
    ),
  };
}

function unreadableIn({ tables }: FactBook): number {
  const columns = tables.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.columns));
  return columns
    .filter(({ measure }) => measure === 'amount')
    .reduce((sum, column) => sum + column.states.filter((_, line) => !isReadableAt(column, line)).length, 0);
}

function fromNothing(title: string, sections: readonly DraftSection[]): DraftLine[] {
  return [
    draftedLine(1, title),
    ...sections.flatMap((section, index): DraftLine[] => [
      draftedLine(2, `${headingNumber(index + 1)}${section.title}`),
      ...section.paragraphs.map((text) => draftedLine(0, text, section.remark)),
    ]),
  ];
}
