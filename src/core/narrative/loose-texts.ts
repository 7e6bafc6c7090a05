import { CellKind, type CellRange, type WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { BudgetTable, Recognition } from '../tables/budget-table';
import type { PlacedText } from './placed-text';

/** A figure of money or a percentage, in words that say something of it: captions and lone labels have no such. */
const STATES_FIGURE = /\d\s*(?:万|亿|百|千)?元|\d\s*[%％]/;
/** Signs without which no figure is stated. */
const FIGURE_SIGNS = ['元', '%', '％'];
const IS_SENTENCE = /[。，,；;]|^\s*[(（【[]?(?:注|说明|备注|附注)/;
const SHORTEST_SENTENCE = 8;

/** What is said beside a table: notes under it, and sentences in cells of their own. */
export interface TextsBeside {
  readonly about: BudgetTable;
  readonly texts: readonly PlacedText[];
}

/** Sentences that state figures, on sheets with tables but outside of them, by the table they stand under. */
export function looseTexts(
  snapshot: WorkbookSnapshot,
  tables: readonly BudgetTable[],
  unrecognised: Recognition['unrecognised'],
): TextsBeside[] {
  const bySheet = new Map<number, BudgetTable[]>();
  for (const table of tables) {
    if (table.base === 'narrative') continue;
    const known = bySheet.get(table.sheet);
    if (known) known.push(table);
    else bySheet.set(table.sheet, [table]);
  }
  const sentences = sentencesAmong(snapshot.strings);
  if (sentences.size === 0) return [];
  return [...bySheet].flatMap(([sheet, own]) => {
    const others = unrecognised.flatMap((block) =>
      block.sheet === sheet && block.range ? [block.range] : [],
    );
    const texts = textsOutside(snapshot, sheet, [...own.map(({ range }) => range), ...others], sentences);
    return own
      .map((about) => ({ about, texts: texts.filter(({ place }) => tableOver(place.row, own) === about) }))
      .filter((beside) => beside.texts.length > 0);
  });
}

/** Indices of the strings of a workbook that are sentences with a figure. */
function sentencesAmong(strings: readonly string[]): Set<number> {
  const sentences = new Set<number>();
  for (let index = 0; index < strings.length; index++) {
    const text = strings[index]!;
    if (text.length < SHORTEST_SENTENCE || !FIGURE_SIGNS.some((sign) => text.includes(sign))) continue;
    if (STATES_FIGURE.test(text) && IS_SENTENCE.test(text)) sentences.add(index);
  }
  return sentences;
}

function textsOutside(
  { sheets, strings }: WorkbookSnapshot,
  sheet: number,
  ranges: readonly CellRange[],
  sentences: ReadonlySet<number>,
): PlacedText[] {
  const found: PlacedText[] = [];
  sheets[sheet]!.columns.forEach((cells, column) => {
    if (!cells) return;
    const { kinds, values, firstRow } = cells;
    const taken = ranges.filter(({ left, right }) => column >= left && column <= right);
    for (let at = 0; at < kinds.length; at++) {
      const range = taken.find(({ top, bottom }) => firstRow + at >= top && firstRow + at <= bottom);
      if (range) at = range.bottom - firstRow;
      else if (kinds[at] === CellKind.Text && sentences.has(values[at]!)) {
        found.push({ text: strings[values[at]!]!, place: { sheet, row: firstRow + at, column } });
      }
    }
  });
  return found.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
}

/** The table a row stands under; above all tables the first. */
function tableOver(row: number, tables: readonly BudgetTable[]): BudgetTable {
  const above = tables.filter(({ range }) => range.top <= row);
  return above.reduce(
    (last, table) => (table.range.top > last.range.top ? table : last),
    above[0] ?? tables[0]!,
  );
}
