import { isHeading } from '../vocabulary/headings';
import { kindOfTitle, looksLikeTitle } from '../vocabulary/titles';
import { bareOrganisation } from '../vocabulary/captions';
import { isCaption } from '../vocabulary/caption-words';
import { isFurniture, roleOfLabel } from '../vocabulary/labels';
import type { CellRange } from '../../snapshot/workbook-snapshot';
import type { SheetHints } from '../hints/placed-hints';
import { bandsUnder, type TitlePlace } from './bands';
import { lastColumnOfTables, withoutMargin } from './margin';
import { headerAt, readHeader, startsHeader } from './header';
import type { HeaderRows } from './header-rows';
import type { SheetView, TextCell } from './sheet-view';

/** A header with the captions above it and the rows below it, down to the next block. */
export interface Block {
  /** First row of the captions. */
  readonly top: number;
  readonly header: HeaderRows;
  /** Last row of the body; before the header's end when there is none. */
  readonly bottom: number;
  readonly title: TitlePlace | null;
}

/** Most rows of captions above a header: 表N, title, year, organisation and unit, with blanks between. */
const MOST_CAPTION_ROWS = 8;

/** The blocks between two rows of a sheet from the top down, side-by-side blocks from left to right. */
export function findBlocks(view: SheetView, top: number, bottom: number, hints: SheetHints): Block[] {
  return blocksOf(view, hints, { top, left: 0, bottom, right: lastColumnOfTables(view, top, bottom) });
}

interface Start {
  readonly header: HeaderRows;
  readonly captionTop: number;
}

function blocksOf(view: SheetView, hints: SheetHints, region: CellRange): Block[] {
  const starts = headersOf(view, hints, region);
  const blocks: Block[] = [];
  for (let index = 0; index < starts.length; index++) {
    const { header, captionTop } = starts[index]!;
    const titles = titlesBetween(view, captionTop, header.top - 1, region);
    const bands = bandsUnder(view, titles, header);
    const isSplit = bands.length > 1;
    const next = starts.findIndex(
      (start, at) => at > index && !(isSplit && belongsToBands(view, start, bands)),
    );
    const bottom = (next < 0 ? region.bottom + 1 : starts[next]!.captionTop) - 1;
    if (isSplit) {
      blocks.push(
        ...bands.flatMap(({ left, right }) =>
          blocksOf(view, hints, { top: captionTop, left, bottom, right }),
        ),
      );
      index = (next < 0 ? starts.length : next) - 1;
    } else {
      const own = withoutMargin(view, header, bottom);
      blocks.push({ top: captionTop, header: own, bottom, title: bestTitle(view, titles) });
    }
  }
  return blocks;
}

function headersOf(view: SheetView, hints: SheetHints, region: CellRange): Start[] {
  const starts: Start[] = [];
  let row = region.top;
  let bodyStart = region.top;
  while (row <= region.bottom) {
    const header = headerFrom(view, hints, row, region, starts.at(-1)?.header);
    if (!header) {
      row++;
      continue;
    }
    starts.push({ header, captionTop: captionTop(view, Math.min(row, header.top), bodyStart, region) });
    bodyStart = (header.indexRow ?? header.bottom) + 1;
    row = bodyStart;
  }
  return starts;
}

/** The header that starts at a row, or whose table does by the user's word. */
function headerFrom(
  view: SheetView,
  hints: SheetHints,
  row: number,
  { left, right }: CellRange,
  above: HeaderRows | undefined,
): HeaderRows | undefined {
  const told = hints.headerFrom(row, left, right);
  if (told) return headerAt(view, told, left, right);
  return startsHeader(view, row, left, right) ? readHeader(view, row, left, right, above) : undefined;
}

/** A header further down belongs to the tables side by side if it has no captions of its own or stands under one of them. */
function belongsToBands(
  view: SheetView,
  { header, captionTop }: Start,
  bands: readonly { left: number; right: number }[],
): boolean {
  if (captionTop === header.top) return true;
  const columns: number[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    columns.push(...view.textsOf(row, header.left, header.right).map(({ column }) => column));
  }
  return bands.some(({ left, right }) => columns.every((column) => left <= column && column <= right));
}

/**
 * First row of the captions above a header: titles, units, organisations, 表N and blank rows, no figures. One heading over all
 * columns may stand between: 财政拨款“三公”经费.
 */
function captionTop(view: SheetView, headerTop: number, floor: number, region: CellRange): number {
  let top = headerTop;
  let below = '';
  for (let row = headerTop - 1; row >= Math.max(floor, headerTop - MOST_CAPTION_ROWS); row--) {
    if (view.isBlankRow(row) || view.sheet.hiddenRows.has(row)) continue;
    const texts = view.textsOf(row, region.left, region.right);
    if (texts.length === 0) continue;
    const numbers = view.countNumbers(row, region.left, region.right);
    if (texts.length > 6 || numbers > 1) break;
    const isHeadingOfAll =
      row === headerTop - 1 && numbers === 0 && texts.length === 1 && isHeading(texts[0]!.text);
    // 收入总计 | 支出总计 with figures typed as text is the foot of the table above.
    if (!isHeadingOfAll && texts.some(({ text }) => roleOfLabel(text) !== 'item')) break;
    if (
      !isHeadingOfAll &&
      !texts.some(({ text }) => isCaption(text)) &&
      !isNamedBelow(texts, below) &&
      !isOwner(texts)
    )
      break;
    top = row;
    below += texts.map(({ text }) => text).join('|');
  }
  return top;
}

/** A row with nothing but names of public bodies: one, or one over each of the tables side by side. */
function isOwner(texts: readonly TextCell[]): boolean {
  return texts.every(({ text }) => bareOrganisation(text) !== undefined);
}

/** A row with nothing but the name of the organisation that a caption below states. */
function isNamedBelow(texts: readonly TextCell[], below: string): boolean {
  return texts.length === 1 && texts[0]!.text.length >= 4 && below.includes(texts[0]!.text);
}

function titlesBetween(
  view: SheetView,
  top: number,
  bottom: number,
  { left, right }: CellRange,
): TitlePlace[] {
  const titles: TitlePlace[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const { column, text } of view.textsOf(row, left, right)) {
      if (looksLikeTitle(text) && !isFurniture(text)) titles.push({ row, column });
    }
  }
  return titles;
}

/**
 * The title among the captions that could be one: one that calls itself 表, the lowest that names a kind of table before one that
 * names the document (2025年部门预算公开表).
 */
function bestTitle(view: SheetView, titles: readonly TitlePlace[]): TitlePlace | null {
  const tables = titles.filter(({ row, column }) => view.text(row, column).includes('表'));
  const telling = tables.findLast(({ row, column }) => kindOfTitle(view.text(row, column)) !== undefined);
  return telling ?? tables[0] ?? titles[0] ?? null;
}
