import { fenFromNumber } from '../../amount/fen-from-number';
import { fenOfDecimal, parseAmountText } from '../../amount/parse-amount';
import type { MoneyUnit } from '../../amount/fen';
import { CellKind, type NumberFormat } from '../../snapshot/workbook-snapshot';
import { FigureState, type Measure } from '../budget-table';
import type { SheetView } from '../layout/sheet-view';

/** The lines of a lane, one cell of each per column. */
export interface FigureRows {
  readonly rows: Int32Array;
  /** Added to a column for the cells of a line: not 0 only where a table goes on beside itself. */
  readonly offsets: Int32Array;
}

export interface ReadFigures {
  readonly amounts: Float64Array;
  readonly states: Uint8Array;
}

/** Reads the figures of one column: 分 for amounts and changes, the plain number for rates and counts. */
export function readFigures(
  view: Pick<SheetView, 'workbook' | 'sheet'>,
  { rows, offsets }: FigureRows,
  column: number,
  measure: Measure,
  unit: MoneyUnit,
): ReadFigures {
  const size = rows.length;
  const amounts = new Float64Array(size);
  const states = new Uint8Array(size);
  const isMoney = measure === 'amount' || measure === 'change';
  const { workbook, sheet } = view;
  for (let i = 0; i < size; i++) {
    const cells = sheet.columns[column + offsets[i]!];
    if (!cells) continue;
    const at = rows[i]! - cells.firstRow;
    const kind = cells.kinds[at];
    if (kind === CellKind.Number) {
      const format = workbook.formats[cells.formats?.[at] ?? 0];
      const value = cells.values[at]!;
      amounts[i] = isMoney ? fenFromNumber(value, unit, shownDecimals(format)) : value;
      states[i] =
        format?.category === 'date' || Number.isNaN(amounts[i]) ? FigureState.Text : FigureState.Number;
    } else if (kind === CellKind.Text) {
      states[i] = readText(workbook.strings[cells.values[at]!] ?? '', unit, isMoney, amounts, i);
    } else if (kind === CellKind.Error) {
      states[i] = FigureState.Error;
    }
    if (states[i] !== FigureState.Number && states[i] !== FigureState.TextAmount) amounts[i] = 0;
  }
  return { amounts, states };
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
