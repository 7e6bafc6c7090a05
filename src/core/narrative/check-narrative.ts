import type { Finding } from '../findings/finding';
import { documentYear } from '../rules/inspections/document-year';
import type { Rule, Workpapers } from '../rules/rule';
import { cellKey } from '../snapshot/workbook-snapshot';
import type { BudgetTable, CellPlace } from '../tables/budget-table';
import { normaliseName } from '../text/normalise';
import { judgeNarrative, type JudgedNarrative } from './check/check-book';
import { Figures, type Doubts } from './check/claim-figures';
import type { Statement } from '../findings/statement';
import { narrativeFinding, RULE_NAMES } from './check/wording';
import { factBooks, type FactBook } from './facts/fact-book';
import { paragraphsOfSheets } from './paragraphs';
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
  const paragraphs = paragraphsOfSheets(papers);
  if (asked.size === 0 || paragraphs.size === 0 || waitsForResults(found))
    return { statements: [], findings: [] };
  const books = factBooks(papers.recognition.tables);
  const doubts = doubtsOf(found);
  const year = documentYear(papers);
  const nameOf = (sheet: number): string => papers.snapshot.sheets[sheet]!.name;
  const judged = [...paragraphs].flatMap(([sheet, texts]) => {
    const book = bookOf(sheet, papers.recognition.tables, books);
    return book
      ? [judgeSheet(texts, new Figures(book, doubts, papers.previous ?? null, papers.zeroBase), year)]
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

function judgeSheet(texts: readonly Paragraph[], figures: Figures, year: number | null): JudgedNarrative {
  return judgeNarrative(readParagraphs(texts, figures.book, year), figures);
}

/** The tables a sheet of text speaks of: those of the organisation it is about. */
function bookOf(
  sheet: number,
  tables: readonly BudgetTable[],
  books: readonly FactBook[],
): FactBook | undefined {
  const table = tables.find(({ base, sheet: own }) => base === 'narrative' && own === sheet);
  const ofStage = books.filter(({ stage }) => stage === table?.stage);
  const name = normaliseName(table?.organisation?.name ?? '');
  const own = ofStage.find(({ organisation }) => organisation && normaliseName(organisation.name) === name);
  return own ?? ofStage[0] ?? books[0];
}

/**
 * Cells that the checks of the tables call wrong, and those of the same column that print the same wrong figure: the only line
 * of a wrong total.
 */
function doubtsOf(found: readonly Finding[]): Doubts {
  const byCell = new Map<string, { expected: number | null }>();
  const byAmount = new Map<string, { expected: number | null }>();
  for (const { severity, suspects, place, published, expected, evidence } of found) {
    // A remark about how a figure is written says nothing against the figure.
    if (severity === 'info' || (evidence.length === 0 && published === null)) continue;
    const first = { place, expected: expected?.fen ?? null };
    for (const suspect of [first, ...suspects]) {
      const key = keyOf(suspect.place);
      if (!byCell.has(key)) byCell.set(key, { expected: suspect.expected });
    }
    if (!published) continue;
    const known = published.fen === 0 ? { expected: null } : first;
    byAmount.set(columnKey(place, published.fen), known);
  }
  return (place, amount) => byCell.get(keyOf(place)) ?? byAmount.get(columnKey(place, amount)) ?? null;
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}/${cellKey(row, column)}`;
}

function columnKey({ sheet, column }: CellPlace, amount: number): string {
  return `${sheet}/${column}/${amount}`;
}
