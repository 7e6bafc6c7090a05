import type { CellRange } from '../../snapshot/workbook-snapshot';
import { isFurniture, isNote } from '../vocabulary/labels';
import type { JoinedBlock } from './repeated-headers';
import type { SheetView } from './sheet-view';

/**
 * A block as far as its table goes. Below the notes at its foot and a blank row, what has figures is no more of the table:
 * clerks reckon there, or leave a pivot table. Where the header stands again further down, the table goes on.
 *
 * @returns the block, and the range below it where figures stand; null where none do
 */
export function endOfBody(
  view: SheetView,
  block: JoinedBlock,
): { readonly block: JoinedBlock; readonly rest: CellRange | null } {
  const { left, right } = block.header;
  const lastHeader = Math.max(block.header.indexRow ?? block.header.bottom, ...block.repeatedHeaders);
  let hasFigures = false;
  let note = -1;
  for (let row = lastHeader + 1; row <= block.bottom; row++) {
    if (view.hasNumbers(row, left, right)) {
      if (note >= 0 && isBlankBetween(view, note, row, left, right)) return cut(view, block, note);
      hasFigures = true;
      note = -1;
    } else if (isPivotRow(view, row, left, right)) return cut(view, block, note >= 0 ? note : row - 1);
    else if (hasFigures && isNoteRow(view, row, left, right)) note = row;
  }
  return { block, rest: null };
}

/** What the spreadsheet itself writes above a pivot table. */
const PIVOT = /^((行|列)标签|(求和|计数|平均值)项:)/;

function isPivotRow(view: SheetView, row: number, left: number, right: number): boolean {
  return view.textsOf(row, left, right).some(({ text }) => PIVOT.test(text));
}

function isNoteRow(view: SheetView, row: number, left: number, right: number): boolean {
  const texts = view.textsOf(row, left, right);
  return texts.length === 1 && isNote(texts[0]!.text) && !isFurniture(texts[0]!.text);
}

function isBlankBetween(view: SheetView, note: number, row: number, left: number, right: number): boolean {
  for (let between = note + 1; between < row; between++)
    if (view.countTexts(between, left, right) === 0) return true;
  return false;
}

function cut(view: SheetView, block: JoinedBlock, bottom: number): ReturnType<typeof endOfBody> {
  const { left, right } = block.header;
  let top = bottom + 1;
  while (view.countTexts(top, left, right) === 0 && !view.hasNumbers(top, left, right)) top++;
  return { block: { ...block, bottom }, rest: { top, left, bottom: block.bottom, right } };
}
