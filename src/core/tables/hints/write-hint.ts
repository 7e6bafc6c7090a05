import type { CellRange, WorkbookSnapshot } from '../../snapshot/workbook-snapshot';
import { textAt } from '../../snapshot/cells';
import type { RowSpan } from '../budget-table';
import type { RecognitionHint, TableHint } from './recognition-hint';
import { firstWordsIn, markOf, type WordPlace } from './word-marks';

/** What of a workbook a hint is to be about. */
export interface HintedPart {
  readonly sheet: number;
  /** null: the whole sheet. */
  readonly range: CellRange | null;
  /** Where its title stands, if it has one. */
  readonly title: WordPlace | null;
}

/** What the user says, with the rows of the header by number. */
export type PartStatement = 'no-table' | (Omit<TableHint, 'header'> & { readonly header: RowSpan | null });

/** A hint made of what the user says; null where it would have to hold on to a row without words. */
export function writeHint(
  workbook: WorkbookSnapshot,
  part: HintedPart,
  statement: PartStatement,
): RecognitionHint | null {
  const { name, rowCount, columns } = workbook.sheets[part.sheet]!;
  const whole = { top: 0, left: 0, bottom: rowCount - 1, right: columns.length - 1 };
  const range = part.range ?? whole;
  const header = statement === 'no-table' ? null : statement.header;
  const wordsIn = (row: number) => firstWordsIn(workbook, part.sheet, { ...range, top: row, bottom: row });
  const start = startOf(workbook, part, range);
  const from = header && (!start || header.top < start.row) ? wordsIn(header.top) : start;
  if (!from) return null;
  const about = { sheet: name, start: markOf(workbook, part.sheet, from) };
  if (statement === 'no-table') return { ...about, says: statement };
  if (!header) return { ...about, says: { ...statement, header } };
  const first = wordsIn(header.top);
  const last = wordsIn(header.bottom);
  if (!first || !last) return null;
  const mark = (place: WordPlace) => markOf(workbook, part.sheet, place, from.row);
  return { ...about, says: { ...statement, header: { first: mark(first), last: mark(last) } } };
}

function startOf(
  workbook: WorkbookSnapshot,
  { sheet, title }: HintedPart,
  range: CellRange,
): WordPlace | null {
  const isTitled = title && textAt(workbook, workbook.sheets[sheet]!, title.row, title.column).trim() !== '';
  return isTitled ? title : firstWordsIn(workbook, sheet, range);
}
