import { fenFromNumber } from '../../amount/fen-from-number';
import { fenOfDecimal, parseAmountText } from '../../amount/parse-amount';
import type { MoneyUnit } from '../../amount/fen';
import { CellKind, type NumberFormat } from '../../snapshot/workbook-snapshot';
import { FigureState, type Measure } from '../budget-table';
import type { SheetView } from '../layout/sheet-view';

/** The cells a column of a lane reads, one per line. */
export interface FigureCells {
  readonly rows: Int32Array;
  /** Column of each line's cell: differs between lines only where a table goes on beside itself. */
  readonly columns: Int32Array;
}

export interface ReadFigures {
  readonly amounts: Float64Array;
  readonly states: Uint8Array;
}

/** Reads the figures of one column: 分 for amounts and changes, the plain number for rates and counts. */
export function readFigures(
  view: SheetView,
  cells: FigureCells,
  measure: Measure,
  unit: MoneyUnit,
): ReadFigures {
  const size = cells.rows.length;
  const amounts = new Float64Array(size);
  const states = new Uint8Array(size);
  const isMoney = measure === 'amount' || measure === 'change';
  const { workbook, sheet } = view;
  for (let i = 0; i < size; i++) {
    const column = sheet.columns[cells.columns[i]!];
    if (!column) continue;
    const at = cells.rows[i]! - column.firstRow;
    const kind = column.kinds[at];
    if (kind === CellKind.Number) {
      const format = workbook.formats[column.formats?.[at] ?? 0];
      const value = column.values[at]!;
      amounts[i] = isMoney ? fenFromNumber(value, unit, shownDecimals(format)) : value;
      states[i] =
        format?.category === 'date' || Number.isNaN(amounts[i]) ? FigureState.Text : FigureState.Number;
    } else if (kind === CellKind.Text) {
      states[i] = readText(workbook.strings[column.values[at]!] ?? '', unit, isMoney, amounts, i);
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
