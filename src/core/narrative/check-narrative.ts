import type { Finding } from '../findings/finding';
import { documentYear } from '../rules/inspections/document-year';
import type { Rule, Workpapers } from '../rules/rule';
import { judgeNarrative, type JudgedNarrative } from './check/check-book';
import { Figures } from './check/claim-figures';
import { doubtsOf } from './check/doubts';
import type { Statement } from '../findings/statement';
import { narrativeFinding, RULE_NAMES } from './check/wording';
import { bookAbout, factBooks } from './facts/fact-book';
import { textBlocks } from './paragraphs';
import type { Paragraph } from './reading/claim';
import { readParagraphs } from './reading/read-paragraphs';

/** What the sentences of a workbook say, figure by figure, and what is wrong with them. */
export interface NarrativeCheck {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/**
 * Checks the sentences of a workbook against its tables and against each other.
 *
 * @param rules those in force; findings of others are left out
 * @param found what the checks of the tables have found: a figure that is itself wrong is not held against a sentence
 */
export function checkNarrative(
  papers: Workpapers,
  found: readonly Finding[],
  rules: readonly Rule[],
): NarrativeCheck {
  const asked = new Set(rules.flatMap(({ type, name }) => (type === 'narrative' ? [name] : [])));
  if (asked.size === 0 || waitsForResults(found)) return { statements: [], findings: [] };
  const blocks = textBlocks(papers);
  if (blocks.length === 0) return { statements: [], findings: [] };
  const books = factBooks(papers.recognition.tables);
  const doubts = doubtsOf(found);
  const year = documentYear(papers);
  const nameOf = (sheet: number): string => papers.snapshot.sheets[sheet]!.name;
  const judged = blocks.flatMap(({ about, paragraphs }) => {
    const book = bookAbout(about, books);
    return book
      ? [judgeTexts(paragraphs, new Figures(book, doubts, papers.previous ?? null, papers.zeroBase), year)]
      : [];
  });
  return {
    statements: judged.flatMap(({ statements }) => statements),
    findings: judged.flatMap(({ faults }) =>
      faults.flatMap((fault) => (asked.has(RULE_NAMES[fault.kind]) ? [narrativeFinding(fault, nameOf)] : [])),
    ),
  };
}

/** While formulas have no results, the tables do not print what the sentences quote, and other figures would be taken for it. */
function waitsForResults(found: readonly Finding[]): boolean {
  return found.some(({ rule }) => rule === 'not-calculated');
}

function judgeTexts(texts: readonly Paragraph[], figures: Figures, year: number | null): JudgedNarrative {
  return judgeNarrative(readParagraphs(texts, figures.book, year), figures);
}
