import { CellKind, type SheetSnapshot } from '../snapshot/workbook-snapshot';
import type { Workpapers } from '../rules/rule';
import type { BudgetTable } from '../tables/budget-table';
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
    for (const paragraph of textsWithin(snapshot.strings, snapshot.sheets[table.sheet]!, table))
      add(paragraph);
  }
  return paragraphs;
}

function textsWithin(
  strings: readonly string[],
  sheet: SheetSnapshot,
  { sheet: index, range }: BudgetTable,
): Paragraph[] {
  const found: Paragraph[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cells = sheet.columns[column];
      if (!cells || cells.kinds[row - cells.firstRow] !== CellKind.Text) continue;
      const text = strings[cells.values[row - cells.firstRow]!]!;
      found.push(...linesOf(text).map((words) => ({ place: { sheet: index, row, column }, words })));
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
