import { CellKind, type WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { Workpapers } from '../rules/rule';
import type { BudgetTable, Recognition } from '../tables/budget-table';
import type { Paragraph } from './reading/claim';
import { looseTexts } from './loose-texts';
import type { PlacedText } from './placed-text';
import { cleanText } from './text/clean-text';

/** Shorter texts are labels. */
const SHORTEST_PARAGRAPH = 4;
/** A section may begin in the middle of a cell: its heading is a sentence of its own, which a reason in a list of them is not. */
const HEADING_SENTENCE =
  /^[一二三四五六七八九十]{1,3}、[^。；;，,：:]{2,40}(?:情况|说明|表)[^。；;，,：:]{0,8}。/;
const SECTION_WITHIN = new RegExp(`(?<=。)(?=${HEADING_SENTENCE.source.slice(1)})`);

/** Paragraphs that are read together, and the table that tells whose tables they speak of. */
export interface TextBlock {
  readonly about: BudgetTable;
  readonly paragraphs: readonly Paragraph[];
}

/** The paragraphs of a workbook: its narratives, and beside each table what is said under and around it. */
export function textBlocks({ snapshot, recognition }: Workpapers): TextBlock[] {
  const skipped = sheetsSkipped(recognition);
  const tables = recognition.tables.filter(({ sheet }) => !skipped.has(sheet));
  const narratives = tables.filter(({ base }) => base === 'narrative');
  return [
    ...narratives.map((about) => ({ about, paragraphs: paragraphsOf(textsWithin(snapshot, about)) })),
    ...looseTexts(snapshot, tables, recognition.unrecognised).map(({ about, texts }) => ({
      about,
      paragraphs: [headingOf(about), ...paragraphsOf(texts)],
    })),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** The texts of a narrative, cell by cell. */
export function textsWithin(snapshot: WorkbookSnapshot, { sheet, range }: BudgetTable): PlacedText[] {
  const { columns } = snapshot.sheets[sheet]!;
  const found: PlacedText[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cells = columns[column];
      if (!cells || cells.kinds[row - cells.firstRow] !== CellKind.Text) continue;
      const text = snapshot.strings[cells.values[row - cells.firstRow]!]!;
      found.push({ text, place: { sheet, row, column } });
    }
  }
  return found;
}

function sheetsSkipped({ unrecognised }: Recognition): ReadonlySet<number> {
  return new Set(
    unrecognised
      .filter(({ reason }) => reason === 'own-report' || reason === 'contents' || reason === 'hidden')
      .filter(({ range }) => range === null)
      .map(({ sheet }) => sheet),
  );
}

/** Below a table its title stands for what its notes leave unsaid. */
function headingOf({ title }: BudgetTable): Paragraph {
  return { place: title.place, words: cleanText(`一、${title.value.replace(/\d/g, '')}`) };
}

function paragraphsOf(texts: readonly PlacedText[]): Paragraph[] {
  return texts.flatMap(({ text, place }) =>
    partsOf(text).flatMap(({ from, to }) =>
      to - from < SHORTEST_PARAGRAPH ? [] : [{ place, words: cleanText(text, from, to) }],
    ),
  );
}

/** A cell may hold several paragraphs, each on its own line, and sections without any line between them. */
export function partsOf(text: string): { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    let at = from;
    for (const section of line.split(SECTION_WITHIN)) {
      const heading = HEADING_SENTENCE.exec(section)?.[0].length ?? 0;
      if (heading > 0) parts.push({ from: at, to: at + heading });
      if (section.length > heading) parts.push({ from: at + heading, to: at + section.length });
      at += section.length;
    }
    from += line.length + 1;
  }
  return parts;
}
