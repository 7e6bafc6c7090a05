import { fenAtScale, fenScale } from '../../amount/fen-from-number';
import { fenOfDecimal, parseAmountText } from '../../amount/parse-amount';
import type { MoneyUnit } from '../../amount/fen';
import {
  CellKind,
  type CellColumn,
  type NumberFormat,
  type WorkbookSnapshot,
} from '../../snapshot/workbook-snapshot';
import { FigureState, type Measure } from '../budget-table';
import type { SheetView } from '../layout/sheet-view';
import type { Figures } from './figure-store';

/** The lines of a lane, one cell of each per column. */
export interface FigureRows {
  readonly rows: Int32Array;
  /** Added to a column for the cells of a line: not 0 only where a table goes on beside itself. */
  readonly columnOffsets: Int32Array;
}

/** A column of figures and what they measure. */
export interface MeasuredColumn {
  readonly column: number;
  readonly measure: Measure;
}

/** Reads the figures of a column into a column of blanks. */
export function readFigures(
  { workbook, sheet }: Pick<SheetView, 'workbook' | 'sheet'>,
  { rows, columnOffsets }: FigureRows,
  { column, measure }: MeasuredColumn,
  unit: MoneyUnit,
  into: Figures,
): void {
  const size = rows.length;
  const isMoney = measure === 'amount' || measure === 'change';
  let line = 0;
  while (line < size) {
    const offset = columnOffsets[line]!;
    const from = line;
    do line++;
    while (line < size && columnOffsets[line] === offset);
    const cells = sheet.columns[column + offset];
    if (cells) readCells(workbook, cells, { rows, from, to: line }, isMoney, unit, into);
  }
}

/** Lines whose figures stand in one column of the sheet. */
interface LineRun {
  readonly rows: Int32Array;
  readonly from: number;
  readonly to: number;
}

function readCells(
  { formats, strings }: WorkbookSnapshot,
  { kinds, values, firstRow, formats: formatIndices }: CellColumn,
  { rows, from, to }: LineRun,
  isMoney: boolean,
  unit: MoneyUnit,
  { amounts, states }: Figures,
): void {
  let formatIndex = 0;
  let scale = fenScale(unit, shownDecimals(formats[0]));
  let isDate = formats[0]?.category === 'date';
  for (let line = from; line < to; line++) {
    const at = rows[line]! - firstRow;
    const kind = at >= 0 && at < kinds.length ? kinds[at] : CellKind.Blank;
    if (kind === CellKind.Number) {
      if (formatIndices !== null && formatIndices[at] !== formatIndex) {
        formatIndex = formatIndices[at]!;
        scale = fenScale(unit, shownDecimals(formats[formatIndex]));
        isDate = formats[formatIndex]?.category === 'date';
      }
      const value = values[at]!;
      if (value === 0 && !isDate) {
        states[line] = FigureState.Number;
        continue;
      }
      const amount = isMoney ? fenAtScale(value, scale) : value;
      const isFigure = !isDate && !Number.isNaN(amount);
      states[line] = isFigure ? FigureState.Number : FigureState.Text;
      if (isFigure) amounts[line] = amount;
    } else if (kind === CellKind.Text) {
      const state = readText(strings[values[at]!] ?? '', unit, isMoney, amounts, line);
      states[line] = state;
      if (state !== FigureState.TextAmount) amounts[line] = 0;
    } else if (kind === CellKind.Error || kind === CellKind.Uncalculated) {
      states[line] = FigureState.Error;
    }
  }
}

function shownDecimals(format: NumberFormat | undefined): number | null {
  return format?.category === 'number' ? format.decimals : null;
}

function readText(
  text: string,
  unit: MoneyUnit,
  isMoney: boolean,
  amounts: Float64Array,
  index: number,
): FigureState {
  const parsed = parseAmountText(text);
  if (parsed.kind === 'nothing') return FigureState.Blank;
  if (parsed.kind === 'percent') {
    amounts[index] = Number(parsed.decimal) / 100;
    return isMoney ? FigureState.Text : FigureState.TextAmount;
  }
  if (parsed.kind === 'not-an-amount') return FigureState.Text;
  amounts[index] = isMoney ? fenOfDecimal(parsed.decimal, parsed.unit ?? unit) : Number(parsed.decimal);
  return Number.isNaN(amounts[index]) ? FigureState.Text : FigureState.TextAmount;
}
