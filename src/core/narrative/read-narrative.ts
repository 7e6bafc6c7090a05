import { documentYear } from '../rules/inspections/document-year';
import type { Workpapers } from '../rules/rule';
import { bookAbout, factBooks, type FactBook } from './facts/fact-book';
import { textBlocks } from './paragraphs';
import type { Reading } from './reading/claim';
import { readParagraphs } from './reading/read-paragraphs';

/** What a block of text says, and the facts it speaks of. */
export interface NarrativeReading {
  readonly reading: Reading;
  readonly book: FactBook;
}

/** Reads the sentences of a workbook; nothing is held against anything yet. */
export function readNarrative(papers: Workpapers): NarrativeReading[] {
  const blocks = textBlocks(papers);
  if (blocks.length === 0) return [];
  const books = factBooks(papers.recognition.tables);
  const year = documentYear(papers);
  return blocks.flatMap(({ about, paragraphs }) => {
    const book = bookAbout(about, books);
    return book ? [{ reading: readParagraphs(paragraphs, book, year ?? about.year), book }] : [];
  });
}
