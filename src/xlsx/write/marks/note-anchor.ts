import { displayWidth } from '../../../core/report/terminal/display-width';
import { MAX_COLUMNS } from '../../../core/snapshot/workbook-snapshot';
import { attributeOf, childrenNamed, elementsIn, rootOf } from '../../xml/xml-element';
import { MAX_ROWS } from '../../sheet/cell-reference';
import type { Note } from './comments-part';

/** Widths and heights of a sheet, in pixels. */
export interface SheetGrid {
  columnWidth(column: number): number;
  readonly rowHeight: number;
}

/** Pixels of a column per character of the standard font, and of the space around them. */
const CHARACTER = 7;
const PADDING = 5;
const STANDARD_COLUMN = 64;

const PIXELS_PER_POINT = 4 / 3;
const STANDARD_ROW = 15;

/** Reads the grid from a sheet's columns and its standard row height. */
export function gridOf(xml: Uint8Array): SheetGrid {
  const elements = elementsIn(xml, rootOf(xml).content);
  const format = elements.find(({ name }) => name === 'sheetFormatPr');
  const points = Number((format && attributeOf(xml, format, 'defaultRowHeight')?.value) ?? STANDARD_ROW);
  const list = elements.find(({ name }) => name === 'cols');
  const columns = (list ? childrenNamed(xml, list, 'col') : []).map((column) => {
    const number = (name: string): number => Number(attributeOf(xml, column, name)?.value ?? NaN);
    const isHidden = ['1', 'true'].includes(attributeOf(xml, column, 'hidden')?.value ?? '');
    return { first: number('min') - 1, last: number('max') - 1, width: isHidden ? 0 : number('width') };
  });
  return {
    rowHeight: Math.max(1, Math.round((points || STANDARD_ROW) * PIXELS_PER_POINT)),
    columnWidth(column) {
      const found = columns.find(({ first, last }) => column >= first && column <= last);
      if (!found || Number.isNaN(found.width)) return STANDARD_COLUMN;
      return found.width === 0 ? 0 : Math.round(found.width * CHARACTER + PADDING);
    },
  };
}

/** Pixels of a note's box and of a line in it; letters are half as wide as Chinese characters. */
const BOX_WIDTH = 300;
const MARGIN = 10;
const LINE = 16;
const LETTER = 6.5;
const TALLEST_BOX = 640;

/** Pixels between the cell and its note. */
const GAP = 15;

/** Corners of a note's box: column, pixels in it, row, pixels in it; top left, then bottom right. */
export function noteAnchor({ row, column, text }: Note, grid: SheetGrid): number[] {
  const perLine = Math.floor((BOX_WIDTH - 2 * MARGIN) / LETTER);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / perLine)), 0);
  const height = Math.min(lines * LINE + 2 * MARGIN, TALLEST_BOX);
  const rows = Math.ceil(height / grid.rowHeight);
  const top = Math.max(0, Math.min(row, MAX_ROWS - 1 - rows));
  const left = columnAcross(grid, column + 1, GAP);
  const right = columnAcross(grid, column + 1, GAP + BOX_WIDTH);
  return [...left, top, 0, ...right, top + rows, 0];
}

/** The column, and the pixels in it, that lie so many pixels right of the left edge of `from`. */
function columnAcross(grid: SheetGrid, from: number, pixels: number): [column: number, pixels: number] {
  let rest = pixels;
  for (let column = from; column < MAX_COLUMNS; column++) {
    const width = grid.columnWidth(column);
    if (rest < width) return [column, rest];
    rest -= width;
  }
  return [MAX_COLUMNS - 1, 0];
}
