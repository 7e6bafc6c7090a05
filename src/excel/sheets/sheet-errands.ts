import type { NewCell, NewSheet } from '../../host/sheets/new-sheet';
import { asText } from '../cell-text';
import { CHARACTER_WIDTH } from '../column-width';
import { errand, type Errand } from '../errand';
import { textBytes } from '../payload';
import { blockOf } from './block-of';
import { chartErrand } from './chart';
import { alikeCells } from './look-areas';

/** Where a sheet that is being written is found. */
type SheetOf = (workbook: Excel.Workbook) => Excel.Worksheet;

/** What writes a new sheet, once it is there. */
export function sheetErrands(sheet: NewSheet, sheetOf: SheetOf): Errand[] {
  return [
    ...blocksOf(sheet.rows).map((block) => writing(block, sheetOf)),
    ...lookErrands(sheet, sheetOf),
    ...borders(sheet, sheetOf),
    layout(sheet, sheetOf),
    ...(sheet.chart ? [chartErrand(sheet.chart, sheetOf)] : []),
  ];
}

type Row = readonly (NewCell | null)[];

interface Block {
  readonly top: number;
  readonly rows: readonly Row[];
}

const MOST_ROWS = 500;
const MOST_BYTES = 512 * 1024;

/** Rows to be written at once, so that long texts too stay far below Excel's limit on messages. */
function blocksOf(rows: readonly Row[]): Block[] {
  const blocks: { top: number; rows: Row[]; bytes: number }[] = [];
  rows.forEach((row, top) => {
    const bytes = row.reduce((sum, cell) => sum + textBytes(String(inputOf(cell))) + 16, 0);
    const last = blocks.at(-1);
    if (!last || last.rows.length === MOST_ROWS || last.bytes + bytes > MOST_BYTES) {
      blocks.push({ top, rows: [row], bytes });
    } else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  });
  return blocks;
}

/** The formats come first: in a cell for text even a formula is text. */
function writing({ top, rows }: Block, sheetOf: SheetOf): Errand {
  const width = Math.max(...rows.map(({ length }) => length));
  if (width === 0) return errand(0, [], () => undefined);
  const matrix = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const formats = matrix.map((row) => row.map((cell) => cell?.numberFormat ?? 'General'));
  const inputs = matrix.map((row) => row.map(inputOf));
  const texts = [...formats.flat(), ...inputs.flat().map(String)];
  return errand(4 + texts.length / 20, texts, (workbook) => {
    const range = sheetOf(workbook).getRangeByIndexes(top, 0, rows.length, width);
    range.numberFormat = formats;
    range.formulas = inputs;
  });
}

/** The format of text cells, in which nothing is read as anything else. */
const TEXT_FORMAT = '@';

function inputOf(cell: NewCell | null): string | number {
  if (cell === null) return '';
  if ('formula' in cell) return cell.formula;
  const { constant, numberFormat } = cell;
  return typeof constant === 'string' && numberFormat !== TEXT_FORMAT ? asText(constant) : constant;
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function lookErrands({ rows }: NewSheet, sheetOf: SheetOf): Errand[] {
  return [
    ...dressing(
      rows,
      sheetOf,
      ({ isBold }) => isBold || undefined,
      ({ font }) => (font.bold = true),
    ),
    ...dressing(
      rows,
      sheetOf,
      ({ fontSize }) => fontSize,
      ({ font }, size) => (font.size = size),
    ),
    ...dressing(
      rows,
      sheetOf,
      ({ alignment }) => alignment,
      (format, alignment) => (format.horizontalAlignment = ALIGNMENTS[alignment]),
    ),
    ...dressing(
      rows,
      sheetOf,
      ({ isWrapped }) => isWrapped || undefined,
      (format) => {
        format.wrapText = true;
        format.verticalAlignment = 'Top';
      },
    ),
  ];
}

const LINES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Three calls for each kind of line. */
function borders({ rows }: NewSheet, sheetOf: SheetOf): Errand[] {
  return alikeCells(rows, ({ isBordered }) => isBordered || undefined).flatMap(({ addresses }) =>
    addresses.map((address) =>
      errand(2 + LINES.length * 3, [address], (workbook) => {
        const { borders } = sheetOf(workbook).getRanges(address).format;
        for (const line of LINES) borders.getItem(line).style = 'Continuous';
      }),
    ),
  );
}

function dressing<T>(
  rows: NewSheet['rows'],
  sheetOf: SheetOf,
  lookOf: (cell: NewCell) => T | undefined,
  dress: (format: Excel.RangeFormat, look: T) => void,
): Errand[] {
  return alikeCells(rows, lookOf).flatMap(({ look, addresses }) =>
    addresses.map((address) =>
      errand(6, [address], (workbook) => dress(sheetOf(workbook).getRanges(address).format, look)),
    ),
  );
}

function layout({ columnWidths, merges, frozenRows }: NewSheet, sheetOf: SheetOf): Errand {
  return errand(4 + columnWidths.length * 4 + merges.length * 3, [], (workbook) => {
    const sheet = sheetOf(workbook);
    columnWidths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER_WIDTH;
    });
    for (const merge of merges) blockOf(sheet, merge).merge();
    if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  });
}
