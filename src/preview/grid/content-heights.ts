import { CellKind } from '../../core/snapshot/workbook-snapshot';
import type { CellLook, SheetPicture } from '../picture/sheet-picture';
import { isInBlock } from './cell-data';
import type { GridSheet } from './grid-sheet';

/** Wrapped text (WrapStrategy.WRAP). */
const WRAP = 3;

const STANDARD_SIZE = 11;
const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.3;
/** Width of a Latin letter, against the height of the letters. */
const LATIN = 0.55;
const PADDING = 6;

/**
 * Heights of rows that the file leaves to their content, where wrapped text needs more than one line: the grid measures them
 * only while somebody edits. An estimate, as every spreadsheet program's is.
 */
export function contentHeights({ cells, picture, looks }: GridSheet): Map<number, number> {
  const heights = new Map<number, number>();
  const fixed = new Set(picture.rows.filter(({ size }) => size !== null).map(({ index }) => index));
  const { workbook } = cells;
  const sheet = workbook.sheets[cells.sheet]!;
  const { rows, columns, looks: styles } = picture.styles;
  const grown: boolean[] = [];
  styles.forEach((look, index) => {
    if (!(grown[look] ??= mayGrow(looks[look]?.style, picture))) return;
    const [row, column] = [rows[index]!, columns[index]!];
    const style = looks[look]!.style;
    const found = sheet.columns[column];
    if (found?.kinds[row - found.firstRow] !== CellKind.Text || fixed.has(row)) return;
    const size = sizeOf(style);
    const merge =
      style.tb === WRAP ? sheet.merges.find((block) => isInBlock([block], row, column)) : undefined;
    const isWrapped = style.tb === WRAP && (merge === undefined || merge.top === merge.bottom);
    const text = workbook.strings[found.values[row - found.firstRow]!] ?? '';
    const width = widthOf(picture, column, merge?.right ?? column) - PADDING;
    const height = heightOf(isWrapped ? linesOf(text, width, size) : 1, size);
    if (height > picture.defaultRowHeight) heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  return heights;
}

/** Whether a text of a look may need more than the usual height: most looks neither wrap nor are large. */
function mayGrow(style: CellLook['style'] | undefined, { defaultRowHeight }: SheetPicture): boolean {
  return style !== undefined && (style.tb === WRAP || heightOf(1, sizeOf(style)) > defaultRowHeight);
}

function sizeOf({ fs }: CellLook['style']): number {
  return (fs ?? STANDARD_SIZE) * PIXELS_PER_POINT;
}

function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * LINE) + PADDING;
}

/** Width of neighbouring columns. */
function widthOf({ columns, defaultColumnWidth }: SheetPicture, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= to; column++) {
    const found = columns.find(({ first, last }) => column >= first && column <= last);
    width += found?.isHidden ? 0 : (found?.size ?? defaultColumnWidth);
  }
  return width;
}

function linesOf(text: string, width: number, size: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let taken = 0;
    lines++;
    for (const character of paragraph) {
      const wide = character.codePointAt(0)! > 0x2e7f ? size : size * LATIN;
      if (taken > 0 && taken + wide > width) {
        lines++;
        taken = 0;
      }
      taken += wide;
    }
  }
  return lines;
}
