import { HostError } from '../../host/host-error';
import { freeSheetName } from '../../host/sheets/free-name';
import { DRAFT_NAME } from '../../host/marks/signature';
import type { AddedSheet, NewCell, NewSheet } from '../../host/sheets/new-sheet';
import { asText } from '../cell-text';
import { CHARACTER_WIDTH } from '../column-width';
import { errand, runErrands, type Errand } from '../errand';
import { textBytes } from '../payload';
import type { RoundTrip } from '../round-trip';
import { blockOf } from './block-of';
import { chartErrand } from './chart';
import { alikeCells } from './look-areas';

/**
 * Three round trips, more only where Excel's limit on messages asks for it: the names are read, the sheet is written, and it
 * gets its own name.
 */
export async function addSheet(roundTrip: RoundTrip, sheet: NewSheet): Promise<AddedSheet> {
  const before = await listSheets(roundTrip);
  const name = freeSheetName(
    before.map((one) => one.name),
    sheet.name,
  );
  try {
    await runErrands(roundTrip, [
      start(),
      ...blocksOf(sheet.rows).map(writing),
      ...lookErrands(sheet),
      layout(sheet),
      ...(sheet.chart ? [chartErrand(sheet.chart, draft)] : []),
    ]);
  } catch (error) {
    await drop(roundTrip);
    throw error;
  }
  const key = await finish(roundTrip, name).catch((error: unknown) =>
    keyOfFinished(roundTrip, before, name, error),
  );
  return { key, name };
}

/**
 * The name may have been given though Excel reports a failure, so the workbook is asked: a sheet that is finished is a sheet
 * added, whatever was reported; one that is not goes. Where the workbook does not answer either, nobody can tell.
 */
async function keyOfFinished(
  roundTrip: RoundTrip,
  before: readonly AddedSheet[],
  name: string,
  error: unknown,
): Promise<string> {
  const now = await listSheets(roundTrip).catch(() => {
    throw new HostError('unconfirmed', { cause: error });
  });
  const finished = now.find((one) => one.name === name && before.every(({ key }) => key !== one.key));
  if (finished) return finished.key;
  await drop(roundTrip);
  throw error;
}

function listSheets(roundTrip: RoundTrip): Promise<AddedSheet[]> {
  return roundTrip(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ key: id, name }));
  });
}

const draft = ({ worksheets }: Excel.Workbook): Excel.Worksheet => worksheets.getItem(DRAFT_NAME);

/** A draft left by an earlier failure makes room. */
function start(): Errand {
  return errand(4, [], ({ worksheets }) => {
    worksheets.getItemOrNullObject(DRAFT_NAME).delete();
    worksheets.add(DRAFT_NAME);
  });
}

/** Best effort: what stays bears the draft's name, and clearing removes it. */
function drop(roundTrip: RoundTrip): Promise<void> {
  const dropping = errand(2, [], ({ worksheets }) => worksheets.getItemOrNullObject(DRAFT_NAME).delete());
  return runErrands(roundTrip, [dropping]).catch(() => undefined);
}

/** From here on the sheet is the user's. */
function finish(roundTrip: RoundTrip, name: string): Promise<string> {
  return roundTrip(async (context) => {
    const sheet = draft(context.workbook).load('id');
    sheet.name = name;
    await context.sync();
    return sheet.id;
  });
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
function writing({ top, rows }: Block): Errand {
  const width = Math.max(...rows.map(({ length }) => length));
  if (width === 0) return errand(0, [], () => undefined);
  const matrix = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const formats = matrix.map((row) => row.map((cell) => cell?.numberFormat ?? 'General'));
  const inputs = matrix.map((row) => row.map(inputOf));
  const texts = [...formats.flat(), ...inputs.flat().map(String)];
  return errand(4 + texts.length / 20, texts, (workbook) => {
    const range = draft(workbook).getRangeByIndexes(top, 0, rows.length, width);
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

function lookErrands({ rows }: NewSheet): Errand[] {
  return [
    ...dressing(
      rows,
      ({ isBold }) => isBold || undefined,
      ({ font }) => (font.bold = true),
    ),
    ...dressing(
      rows,
      ({ fontSize }) => fontSize,
      ({ font }, size) => (font.size = size),
    ),
    ...dressing(
      rows,
      ({ alignment }) => alignment,
      (format, alignment) => (format.horizontalAlignment = ALIGNMENTS[alignment]),
    ),
    ...dressing(
      rows,
      ({ isWrapped }) => isWrapped || undefined,
      (format) => {
        format.wrapText = true;
        format.verticalAlignment = 'Top';
      },
    ),
  ];
}

function dressing<T>(
  rows: NewSheet['rows'],
  lookOf: (cell: NewCell) => T | undefined,
  dress: (format: Excel.RangeFormat, look: T) => void,
): Errand[] {
  return alikeCells(rows, lookOf).flatMap(({ look, addresses }) =>
    addresses.map((address) =>
      errand(6, [address], (workbook) => dress(draft(workbook).getRanges(address).format, look)),
    ),
  );
}

function layout({ columnWidths, merges, frozenRows }: NewSheet): Errand {
  return errand(4 + columnWidths.length * 4 + merges.length * 3, [], (workbook) => {
    const sheet = draft(workbook);
    columnWidths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER_WIDTH;
    });
    for (const merge of merges) blockOf(sheet, merge).merge();
    if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  });
}
