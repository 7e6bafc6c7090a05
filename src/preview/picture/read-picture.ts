import { columnOfKey, rowOfKey } from '../../core/snapshot/workbook-snapshot';
import { referencedBlock, referencedCell } from '../../xlsx/sheet/cell-reference';
import { XmlCursor } from '../../xlsx/xml/xml-cursor';
import { attributeOf, childNamed, rootOf, type XmlElement } from '../../xlsx/xml/xml-element';
import type { Colours } from './colours';
import type {
  CellStyles,
  ColumnsPicture,
  LinePicture,
  RichCell,
  SheetPicture,
  TextRun,
} from './sheet-picture';

/** Shared texts whose characters do not all look alike, by their number. */
type RichTexts = ReadonlyMap<number, readonly TextRun[]>;

const PIXELS_PER_POINT = 4 / 3;

/** Widths count digits of the standard font, each 7 pixels wide. */
const DIGIT = 7;
const STANDARD_WIDTH = 72;
const STANDARD_HEIGHT = 20;

/** Reads a sheet part's looks. @throws ReadError 'damaged' */
export function readPicture(xml: Uint8Array, colours: Colours, rich: RichTexts): SheetPicture {
  const root = rootOf(xml);
  const child = (name: string): XmlElement | undefined => childNamed(xml, root, name);
  const number = (element: XmlElement | undefined, name: string): number =>
    Number((element && attributeOf(xml, element, name)?.value) ?? NaN);
  const properties = child('sheetPr');
  const views = child('sheetViews');
  const view = views && childNamed(xml, views, 'sheetView');
  const standard = child('sheetFormatPr');
  const height = number(standard, 'defaultRowHeight');
  const width = number(standard, 'defaultColWidth');
  const protection = child('sheetProtection');
  return {
    defaultRowHeight: height > 0 ? Math.round(height * PIXELS_PER_POINT) : STANDARD_HEIGHT,
    defaultColumnWidth: width > 0 ? columnPixels(width) : STANDARD_WIDTH,
    ...readLines(xml, rich),
    freeze: view ? readFreeze(xml, view) : { rows: 0, columns: 0 },
    tabColour: colours.read(xml, properties && childNamed(xml, properties, 'tabColor')),
    hasGridLines: !view || !['0', 'false'].includes(attributeOf(xml, view, 'showGridLines')?.value ?? ''),
    isProtected: ['1', 'true'].includes((protection && attributeOf(xml, protection, 'sheet')?.value) ?? ''),
  };
}

/** The picture of a sheet of which nothing could be read. */
export const EMPTY_PICTURE: SheetPicture = {
  defaultRowHeight: STANDARD_HEIGHT,
  defaultColumnWidth: STANDARD_WIDTH,
  rows: [],
  columns: [],
  styles: { rows: new Uint32Array(0), columns: new Uint16Array(0), looks: new Uint16Array(0) },
  richCells: [],
  arrayBlocks: [],
  freeze: { rows: 0, columns: 0 },
  tabColour: null,
  hasGridLines: true,
  isProtected: false,
};

function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

function readFreeze(xml: Uint8Array, view: XmlElement): SheetPicture['freeze'] {
  const pane = childNamed(xml, view, 'pane');
  const state = pane && attributeOf(xml, pane, 'state')?.value;
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return { rows: 0, columns: 0 };
  const split = (name: string): number => Number(attributeOf(xml, pane, name)?.value ?? 0) || 0;
  return { rows: split('ySplit'), columns: split('xSplit') };
}

/** One pass over the columns, rows and cells. */
function readLines(
  xml: Uint8Array,
  rich: RichTexts,
): Pick<SheetPicture, 'rows' | 'columns' | 'styles' | 'richCells' | 'arrayBlocks'> {
  const cursor = new XmlCursor(xml);
  const rows: LinePicture[] = [];
  const columns: ColumnsPicture[] = [];
  const styles = new StyleList();
  const richCells: RichCell[] = [];
  const arrayBlocks: SheetPicture['arrayBlocks'][number][] = [];
  let row = -1;
  let column = -1;
  let isShared = false;
  while (cursor.next()) {
    if (cursor.isEnd) continue;
    if (cursor.is('c')) {
      const key = cursor.find('r') ? referencedCell(cursor.bytes, cursor.valueStart, cursor.valueEnd) : -1;
      column = key >= 0 ? columnOfKey(key) : column + 1;
      if (key >= 0) row = rowOfKey(key);
      isShared = cursor.attribute('t') === 's';
      const look = numberIn(cursor, 's');
      if (look > 0) styles.add(row, column, look);
    } else if (cursor.is('row')) {
      row = cursor.find('r') ? Number(cursor.value()) - 1 : row + 1;
      column = -1;
      const height = numberIn(cursor, 'ht');
      const look = cursor.flag('customFormat') ? numberIn(cursor, 's') : 0;
      const size = cursor.find('ht') ? Math.round(height * PIXELS_PER_POINT) : null;
      const isHidden = cursor.flag('hidden') || size === 0;
      if (size !== null || isHidden || look > 0) rows.push({ index: row, size, isHidden, look });
    } else if (cursor.is('col')) {
      const width = cursor.find('width') ? Number(cursor.value()) : null;
      columns.push({
        first: numberIn(cursor, 'min') - 1,
        last: numberIn(cursor, 'max') - 1,
        size: width === null ? null : columnPixels(width),
        isHidden: cursor.flag('hidden') || width === 0,
        look: numberIn(cursor, 'style'),
      });
    } else if (isShared && rich.size > 0 && cursor.is('v')) {
      const runs = rich.get(Number(cursor.text()));
      if (runs) richCells.push({ row, column, runs });
    } else if (cursor.is('f') && ['array', 'dataTable'].includes(cursor.attribute('t') ?? '')) {
      const isBlock = cursor.find('ref');
      const block = isBlock ? referencedBlock(cursor.bytes, cursor.valueStart, cursor.valueEnd) : null;
      if (block) arrayBlocks.push(block);
    }
  }
  return { rows, columns, styles: styles.build(), richCells, arrayBlocks };
}

function numberIn(cursor: XmlCursor, attribute: string): number {
  return cursor.find(attribute) ? Number(cursor.value()) || 0 : 0;
}

/** Grows as cells with a look of their own are found. */
class StyleList {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly looks: number[] = [];

  add(row: number, column: number, look: number): void {
    this.rows.push(row);
    this.columns.push(column);
    this.looks.push(look);
  }

  build(): CellStyles {
    return {
      rows: Uint32Array.from(this.rows),
      columns: Uint16Array.from(this.columns),
      looks: Uint16Array.from(this.looks),
    };
  }
}
