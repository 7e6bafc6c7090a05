import type { CellContent, CellState, CellWrite } from '../host/port';
import type { CellPoint } from '../host/cell-point';
import { asText } from './cell-text';
import { errand, runErrands, type Errand } from './errand';
import type { RoundTrip } from './round-trip';

/** One round trip. */
export function readCells(
  roundTrip: RoundTrip,
  points: readonly CellPoint[],
): Promise<readonly (CellState | null)[]> {
  return roundTrip(async (context) => {
    const queued = points.map((point) => queueCell(context.workbook, point));
    await context.sync();
    return queued.map(stateOf);
  });
}

interface QueuedCell {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
}

function queueCell({ worksheets }: Excel.Workbook, { sheet: key, row, column }: CellPoint): QueuedCell {
  const sheet = worksheets.getItemOrNullObject(key).load('protection/protected');
  return {
    sheet,
    cell: sheet
      .getRangeByIndexes(row, column, 1, 1)
      .load('values,formulas,numberFormat,format/protection/locked'),
  };
}

function stateOf({ sheet, cell }: QueuedCell): CellState | null {
  if (sheet.isNullObject) return null;
  return {
    content: contentOf(cell.values[0]![0], cell.formulas[0]![0]),
    numberFormat: String(cell.numberFormat[0]![0]),
    isLocked: sheet.protection.protected && cell.format.protection.locked,
  };
}

function contentOf(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { formula } : { constant: value as string | number | boolean };
}

/** One round trip and, where Excel can, one step of undoing. */
export function writeCells(roundTrip: RoundTrip, writes: readonly CellWrite[]): Promise<void> {
  return runErrands(roundTrip, writes.map(writing), { isOneUndoStep: true });
}

/** The format of text cells, in which even a formula stays text. */
const TEXT_FORMAT = '@';

function writing({ sheet, row, column, content, numberFormat }: CellWrite): Errand {
  const input = 'formula' in content ? content.formula : content.constant;
  const isPlainText = typeof input === 'string' && 'constant' in content && numberFormat !== TEXT_FORMAT;
  return errand(5, [String(input)], ({ worksheets }) => {
    const cell = worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[isPlainText ? asText(input) : input]];
  });
}
