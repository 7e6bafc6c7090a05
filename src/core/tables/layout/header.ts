import { headingRole, isTotalHeading } from '../vocabulary/headings';
import { roleOfLabel } from '../vocabulary/labels';
import { isCaption } from '../vocabulary/caption-words';
import type { RowSpan } from '../budget-table';
import type { HeaderRows } from './header-rows';
import { lastOwnHeading } from './margin';
import type { SheetView } from './sheet-view';

/** Most rows a header has been seen to take, with one to spare. */
const MOST_HEADER_ROWS = 6;

/** Whether a row can be the first row of a header: heading words and no figures. */
export function startsHeader(view: SheetView, row: number, left: number, right: number): boolean {
  if (view.textCounts[row]! < 2 || view.hasNumbers(row, left, right)) return false;
  const { headings, strong } = view.countHeadings(row, left, right);
  if (strong >= 2 || (strong === 1 && headings >= 2)) return true;
  return (
    headings >= 3 &&
    headings * 4 >= view.countTexts(row, left, right) * 3 &&
    (headings > MOST_LANES ||
      spreadsOverHeadings(view, row, left, right) ||
      !view.textsOf(row, left, right).some(({ text }) => isLine(text)))
  );
}

/** Whether a cell of a row is merged over several cells of the next that are headings: 本年收入 over 合计 | 一般公共预算 | 单位资金. */
function spreadsOverHeadings(view: SheetView, row: number, left: number, right: number): boolean {
  if (row + 1 >= view.rowCount || view.hasNumbers(row + 1, left, right)) return false;
  return view.textsOf(row, left, right).some(({ column }) => {
    const merge = view.mergeAt(row, column);
    return (
      merge !== undefined &&
      merge.top === row &&
      merge.bottom === row &&
      view.countHeadings(row + 1, merge.left, merge.right).headings >= 2
    );
  });
}

/** Most lanes a table has been seen to have side by side. */
const MOST_LANES = 4;

/**
 * 年初结转和结余 | 结转下年, 五、事业收入 | 三、上缴上级支出: words that may head a column too, but stand in one row as lines of
 * several lanes.
 */
function isLine(text: string): boolean {
  const role = roleOfLabel(text);
  return (role !== 'item' && role !== 'total') || ORDINAL.test(text);
}

/** The whole header that starts at a row, within columns left … right. */
export function readHeader(
  view: SheetView,
  top: number,
  left: number,
  right: number,
  above: HeaderRows | undefined,
): HeaderRows {
  let bottom = top;
  const first = firstRowOf(view, top, left, right, above);
  const height = above ? above.bottom - above.top : 0;
  if (above && repeatsHeader(view, first, above, left, right))
    return headerAt(view, { top: first, bottom: first + height }, left, right);
  while (bottom + 1 < view.rowCount && bottom - top + 1 < MOST_HEADER_ROWS) {
    if (!continuesHeader(view, top, bottom + 1, left, right)) break;
    bottom++;
  }
  return headerAt(view, { top: first, bottom }, left, right);
}

/** A header of known rows, with the 栏次 row below it. */
export function headerAt(view: SheetView, { top, bottom }: RowSpan, left: number, right: number): HeaderRows {
  const below = bottom + 1;
  const last = lastOwnHeading(view, { top, bottom }, left, right);
  const isIndex = below < view.rowCount && isIndexRow(view, below, left, last);
  return { top, bottom, left, right, indexRow: isIndex ? below : null };
}

/** Rows above the first telling one that head it too: short words over groups of columns (收入 | 部门支出), no caption. */
function firstRowOf(
  view: SheetView,
  top: number,
  left: number,
  right: number,
  above: HeaderRows | undefined,
): number {
  let first = top;
  while (first > 0 && first > top - 2 && headsGroups(view, first - 1, left, right)) {
    if (above && !followsCaptions(view, first - 1) && !repeatsRow(view, first - 1, above.top, left, right))
      break;
    first--;
  }
  return first;
}

/** In the middle of a sheet a row of words over a header may be the last line of the table above: captions must precede it. */
function followsCaptions(view: SheetView, row: number): boolean {
  return (
    row > 0 && view.numberCounts[row - 1] === 0 && view.textsOf(row - 1).some(({ text }) => isCaption(text))
  );
}

/** Whether the header above stands again from a row on: then it ends where that one does, whatever words follow. */
function repeatsHeader(
  view: SheetView,
  row: number,
  above: HeaderRows,
  left: number,
  right: number,
): boolean {
  for (let at = above.top; at <= above.bottom; at++)
    if (!repeatsRow(view, row + at - above.top, at, left, right)) return false;
  return true;
}

function repeatsRow(view: SheetView, row: number, above: number, left: number, right: number): boolean {
  const words = (at: number) =>
    view
      .textsOf(at, left, right)
      .map(({ text }) => text)
      .join('|');
  return words(row) === words(above);
}

const LONGEST_GROUP_HEADING = 16;

/** 2025年“三公”经费预算数 names no table: figures stand below it. */
const HEADS_FIGURES = /(预算|决算|执行)数$/;

function headsGroups(view: SheetView, row: number, left: number, right: number): boolean {
  const texts = view.textsOf(row, left, right);
  return (
    texts.length >= 2 &&
    !view.sheet.hiddenRows.has(row) &&
    !view.hasNumbers(row, left, right) &&
    texts.every(
      ({ text }) =>
        text.length <= LONGEST_GROUP_HEADING &&
        !/[:;。]/.test(text) &&
        (HEADS_FIGURES.test(text) || !isCaption(text)) &&
        !isTotalHeading(text),
    )
  );
}

/** 一、 （一） 1. before a line's name: headings are not numbered so. */
const ORDINAL = /^([一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、](?!\d))/;

/** Dashes where nothing is reported: a line of a table, not of its header. */
const MEANS_NOTHING = /^[-/无0]+$/;

function continuesHeader(view: SheetView, top: number, row: number, left: number, right: number): boolean {
  const texts = view.textsOf(row, left, right);
  if (texts.length === 0) return coveredByMerges(view, row, left, right) && row + 1 < view.rowCount;
  if (view.hasNumbers(row, left, right) || isIndexRow(view, row, left, right)) return false;
  if (texts.every(({ text }) => MEANS_NOTHING.test(text))) return false;
  const labelsAbove = texts.map(({ column }) => {
    const above = headingAbove(view, top, row, column, left);
    return above !== '' && headingRole([above]) !== 'figure';
  });
  // 收入 alone under 项目 begins the lines of revenue.
  if (texts.every(({ text }, at) => labelsAbove[at] && headingRole([text]) === 'figure')) return false;
  return texts.every(({ column, text }, at) => {
    const isLabelColumn = labelsAbove[at]!;
    if (isLabelColumn && (isTotalHeading(text) || ORDINAL.test(text))) return false;
    return view.isHeading(row, column) || (!isLabelColumn && text.length <= 30);
  });
}

/** The heading that stands above a cell, through merges and blanks to the left of it. */
function headingAbove(view: SheetView, top: number, row: number, column: number, left: number): string {
  for (let r = row - 1; r >= top; r--) {
    const own = view.text(r, column);
    if (own !== '') return own;
    const merge = view.mergeAt(r, column);
    if (merge && merge.left >= left) return view.text(merge.top, merge.left);
  }
  return '';
}

function coveredByMerges(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row && view.text(merge.top, merge.left) !== '' && merge.bottom >= row)
      return true;
  }
  return false;
}

const INDEX_TOKEN = /^(栏次|行次|序号|项次|[甲乙丙丁戊]|类|款|项|合计|\*{1,3}|\d{1,3}|\d{1,3}=[\d+\-()]+)$/;

/** From so many numbers on, one that does not follow is a slip of whoever numbered the columns. */
const LEAST_FOR_A_SLIP = 5;
const HIGHEST_INDEX = 200;

/**
 * Whether a row numbers the columns (栏次 1, 2, 3 …) instead of giving figures. Small whole numbers satisfy sums by
 * accident, so such a row must never be read as amounts. A row that calls itself one may count as it likes.
 */
export function isIndexRow(view: SheetView, row: number, left: number, right: number): boolean {
  let labelled = false;
  const numbers: number[] = [];
  for (let column = left; column <= right; column++) {
    const text = view.text(row, column);
    if (text !== '') {
      if (!INDEX_TOKEN.test(text)) return false;
      if (/^(栏次|行次|项次|\*+)$/.test(text)) labelled = true;
      else if (text === '合计') return false;
    }
    const number = view.number(row, column) ?? (/^\d{1,3}$/.test(text) ? Number(text) : null);
    if (number === null) continue;
    if (!Number.isInteger(number) || number < 1 || number > HIGHEST_INDEX) return false;
    numbers.push(number);
  }
  if (labelled) return numbers.length > 0;
  const slips = numbers.filter((number, index) => number !== index + 1).length;
  return numbers.length >= 2 && (slips === 0 || (slips === 1 && numbers.length >= LEAST_FOR_A_SLIP));
}
