import { looksLikeTitle } from '../vocabulary/titles';
import { isCaption } from '../vocabulary/caption-words';
import { isFurniture } from '../vocabulary/labels';
import { readHeader, startsHeader, type HeaderRows } from './header';
import type { SheetView } from './sheet-view';

/** A header with the captions above it and the rows below it, down to the next block. */
export interface Block {
  /** First row of the captions. */
  readonly top: number;
  readonly header: HeaderRows;
  /** Last row of the body; before the header's end when there is none. */
  readonly bottom: number;
  readonly title: { readonly row: number; readonly column: number } | null;
}

/** Most rows of captions above a header: 表N, title, year, organisation and unit, with blanks between. */
const MOST_CAPTION_ROWS = 8;

/** The blocks of a sheet from the top down, side-by-side blocks from left to right. */
export function findBlocks(view: SheetView): Block[] {
  const starts: { header: HeaderRows; captionTop: number }[] = [];
  let row = 0;
  let bodyStart = 0;
  while (row < view.rowCount) {
    if (!startsHeader(view, row)) {
      row++;
      continue;
    }
    const header = readHeader(view, row, 0, Math.max(0, view.columnCount - 1), starts.at(-1)?.header);
    starts.push({ header, captionTop: captionTop(view, header.top, bodyStart) });
    bodyStart = (header.indexRow ?? header.bottom) + 1;
    row = bodyStart;
  }
  return starts.flatMap(({ header, captionTop }, index) => {
    const next = starts[index + 1];
    const bottom = (next ? next.captionTop : view.rowCount) - 1;
    return splitBands(view, header, captionTop, bottom);
  });
}

/** First row of the captions above a header: titles, units, organisations, 表N and blank rows, no figures. */
function captionTop(view: SheetView, headerTop: number, floor: number): number {
  let top = headerTop;
  for (let row = headerTop - 1; row >= Math.max(floor, headerTop - MOST_CAPTION_ROWS); row--) {
    if (view.isBlankRow(row) || view.sheet.hiddenRows.has(row)) continue;
    if (!isCaptionRow(view, row)) break;
    top = row;
  }
  return top;
}

function isCaptionRow(view: SheetView, row: number): boolean {
  const texts = view.textsOf(row);
  if (texts.length === 0 || texts.length > 6 || view.numberCounts[row]! > 1) return false;
  return texts.some(({ text }) => isCaption(text));
}

/** Splits a block into tables that stand side by side, each under a title of its own. */
function splitBands(view: SheetView, header: HeaderRows, top: number, bottom: number): Block[] {
  const titles = titlesBetween(view, top, header.top - 1);
  const widest = titles.reduce<typeof titles>((best, title) => {
    const sameRow = titles.filter((other) => other.row === title.row);
    return sameRow.length > best.length ? sameRow : best;
  }, []);
  if (widest.length < 2) {
    const title =
      titles.find((candidate) => /表/.test(view.text(candidate.row, candidate.column))) ?? titles[0] ?? null;
    return [{ top, header, bottom, title }];
  }
  return widest.map((title, index) => {
    const left = index === 0 ? header.left : bandStart(view, title, widest[index - 1]!.column, header);
    const next = widest[index + 1];
    const right = next ? bandStart(view, next, title.column, header) - 1 : header.right;
    return { top, header: readHeader(view, header.top, left, right, undefined), bottom, title };
  });
}

/** First column of the table under a title: right of the last blank column before the title's own. */
function bandStart(
  view: SheetView,
  title: { row: number; column: number },
  previousTitle: number,
  header: HeaderRows,
): number {
  for (let column = title.column; column > previousTitle; column--) {
    let blank = true;
    for (let row = header.top; row <= header.bottom && blank; row++) {
      blank = view.text(row, column) === '' && view.mergeAt(row, column) === undefined;
    }
    if (blank) return column + 1;
  }
  return title.column;
}

function titlesBetween(view: SheetView, top: number, bottom: number): { row: number; column: number }[] {
  const titles: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const { column, text } of view.textsOf(row)) {
      if (looksLikeTitle(text) && !isFurniture(text)) titles.push({ row, column });
    }
  }
  return titles;
}
