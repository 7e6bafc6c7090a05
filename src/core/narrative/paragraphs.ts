import { CellKind, type WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { Workpapers } from '../rules/rule';
import type { BudgetTable, CellPlace } from '../tables/budget-table';
import type { Paragraph } from './reading/claim';
import { cleanText, type CleanText } from './text/clean-text';

/** Shorter texts are labels. */
const SHORTEST_PARAGRAPH = 4;

/** The paragraphs of every sheet: text outside tables, and the notes of tables. */
export function paragraphsOfSheets({ snapshot, recognition }: Workpapers): Map<number, Paragraph[]> {
  const skipped = new Set(
    recognition.unrecognised
      .filter(({ reason }) => reason === 'own-report' || reason === 'contents' || reason === 'hidden')
      .filter(({ range }) => range === null)
      .map(({ sheet }) => sheet),
  );
  const narratives = recognition.tables.filter(({ base }) => base === 'narrative');
  const paragraphs = new Map<number, Paragraph[]>();
  const add = (paragraph: Paragraph): void => {
    const { sheet } = paragraph.place;
    const known = paragraphs.get(sheet);
    if (known) known.push(paragraph);
    else paragraphs.set(sheet, [paragraph]);
  };
  for (const table of narratives) {
    if (skipped.has(table.sheet)) continue;
    for (const { text, place } of textsWithin(snapshot, table)) {
      for (const words of linesOf(text)) add({ place, words });
    }
  }
  return paragraphs;
}

/** A text and the cell it stands in. */
export interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}

/** The texts of a narrative, cell by cell. */
export function textsWithin(
  { strings, sheets }: WorkbookSnapshot,
  { sheet, range }: BudgetTable,
): PlacedText[] {
  const { columns } = sheets[sheet]!;
  const found: PlacedText[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cells = columns[column];
      if (!cells || cells.kinds[row - cells.firstRow] !== CellKind.Text) continue;
      found.push({ text: strings[cells.values[row - cells.firstRow]!]!, place: { sheet, row, column } });
    }
  }
  return found;
}

/** A cell may hold several paragraphs, each on its own line. */
function linesOf(text: string): CleanText[] {
  if (!text.includes('\n')) return text.length < SHORTEST_PARAGRAPH ? [] : [cleanText(text)];
  const lines: CleanText[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from >= SHORTEST_PARAGRAPH) lines.push(cleanText(text, from, to));
    from = to + 1;
  }
  return lines;
}
