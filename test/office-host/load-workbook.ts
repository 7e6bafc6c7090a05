import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import { addName } from './model/names';
import { parseArea } from './model/address';
import { type Format, type FormatProperty, defaultFormat } from './model/formats';
import { Sheet, type CellValue, type Visibility } from './model/sheet';
import { Workbook } from './model/workbook';

const POINTS_A_CHARACTER = 5.25;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A workbook of the host with the content of an .xlsx file, as far as the host models it. */
export async function loadWorkbook(file: string): Promise<Workbook> {
  const source = new ExcelJS.Workbook();
  await source.xlsx.readFile(file);
  const workbook = new Workbook(basename(file));
  workbook.sheets.length = 0;
  for (const worksheet of source.worksheets) workbook.sheets.push(loadSheet(workbook, worksheet));
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === 'Visible')!;
  for (const { name, ranges } of source.definedNames.model) {
    const [range] = ranges;
    if (range !== undefined && !name.startsWith('_xlnm.')) addName(workbook, name, `=${range}`, '');
  }
  return workbook;
}

function loadSheet(workbook: Workbook, source: ExcelJS.Worksheet): Sheet {
  const sheet = new Sheet(workbook.newSheetId(), source.name);
  sheet.visibility = VISIBILITIES[source.state] ?? 'Visible';
  source.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => loadCell(sheet, cell)),
  );
  sheet.merges = source.model.merges.flatMap((area) => parseArea(area) ?? []);
  loadLines(sheet, source);
  return sheet;
}

function loadLines(sheet: Sheet, source: ExcelJS.Worksheet): void {
  const rows = Array.from({ length: source.rowCount }, (_, index) => source.getRow(index + 1));
  const columns = Array.from({ length: source.columnCount }, (_, index) => source.getColumn(index + 1));
  const hidden = (lines: readonly { hidden?: boolean }[]) =>
    new Set(lines.flatMap((line, index) => (line.hidden ? [index] : [])));
  sheet.hiddenRows = hidden(rows);
  sheet.hiddenColumns = hidden(columns);
  sheet.rowHeights = new Map(rows.flatMap(({ height }, index) => (height ? [[index, height]] : [])));
  sheet.columnWidths = new Map(
    columns.flatMap(({ width }, index) => (width ? [[index, width * POINTS_A_CHARACTER]] : [])),
  );
}

function loadCell(sheet: Sheet, cell: ExcelJS.Cell): void {
  const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
  const format = formatOf(cell);
  if (Object.keys(format).length > 0) sheet.formats.cells.set(row, column, format);
  if (cell.type === ExcelJS.ValueType.Merge) return;
  const value = valueOf(cell.value);
  if (value !== undefined) sheet.values.set(row, column, value);
  if (cell.formula) sheet.formulas.set(row, column, `=${cell.formula}`);
  if (cell.note) {
    sheet.notes.push({
      row,
      column,
      content: noteText(cell.note),
      authorName: '',
      visible: false,
      width: 108,
      height: 59.25,
    });
  }
}

const noteText = (note: string | ExcelJS.Comment): string =>
  typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');

function valueOf(value: ExcelJS.CellValue): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return (value.getTime() - FIRST_DAY) / MILLISECONDS_A_DAY;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text;
  return valueOf(value.result);
}

const colour = (color: Partial<ExcelJS.Color> | undefined): string | undefined =>
  color?.argb ? `#${color.argb.slice(-6).toUpperCase()}` : undefined;

const titled = (word: string | undefined): string | undefined =>
  word && word.charAt(0).toUpperCase() + word.slice(1);

/** The properties of a cell that are set and differ from the defaults a sheet has here. */
function formatOf({ style }: ExcelJS.Cell): Format {
  const { numFmt, font, fill, alignment, protection } = style;
  const written = {
    numberFormat: numFmt,
    'fill.color': fill?.type === 'pattern' ? colour(fill.fgColor) : undefined,
    'font.name': font?.name,
    'font.size': font?.size,
    'font.color': colour(font?.color),
    'font.bold': font?.bold,
    'font.italic': font?.italic,
    horizontalAlignment: titled(alignment?.horizontal),
    wrapText: alignment?.wrapText,
    'protection.locked': protection?.locked,
  };
  const isSet = ([property, value]: [string, unknown]) =>
    value !== undefined && value !== defaultFormat(property as FormatProperty);
  return Object.fromEntries(Object.entries(written).filter(isSet));
}
