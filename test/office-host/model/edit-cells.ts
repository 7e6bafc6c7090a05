import { recalculate } from './calculate';
import { type CellInput, interpretInput } from './cell-input';
import { evaluatorOf } from './formula-evaluator';
import { type Rect, cellCount, cellRect, containsCell } from './geometry';
import { invalidArgument } from './host-error';
import { isMergedAway } from './merges';
import type { CellValue, Sheet } from './sheet';
import type { Workbook } from './workbook';

interface EnteredCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/**
 * Enters one input per cell of `rect`, row by row, as if typed; inputs for cells hidden in a merge are lost.
 * A malformed formula among them is refused, and then no cell is changed.
 */
export function enterCells(
  workbook: Workbook,
  sheet: Sheet,
  rect: Rect,
  inputs: (row: number, column: number) => unknown,
): void {
  const before = sheet.values.get(rect.row, rect.column) ?? '';
  const entered: EnteredCell[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (isMergedAway(sheet, row, column)) continue;
      const numberFormat = String(sheet.formats.get(row, column, 'numberFormat'));
      const input = interpretInput(inputs(row - rect.row, column - rect.column), numberFormat);
      if (
        input.kind === 'formula' &&
        evaluatorOf(workbook).evaluate(input.formula, sheet, row, column) === undefined
      ) {
        throw invalidArgument(`the formula ${input.formula} is malformed`);
      }
      entered.push({ row, column, input });
    }
  }
  for (const cell of entered) storeInput(sheet, cell);
  announceEntry(workbook, sheet, rect, before);
}

function storeInput(sheet: Sheet, { row, column, input }: EnteredCell): void {
  if (input.kind === 'unchanged') return;
  if (input.kind === 'formula') {
    sheet.formulas.set(row, column, input.formula);
    sheet.values.set(row, column, 0);
    return;
  }
  sheet.formulas.delete(row, column);
  if (input.kind === 'empty') sheet.values.delete(row, column);
  else sheet.values.set(row, column, input.value);
  if (input.kind === 'value' && input.numberFormat) {
    sheet.formats.set(cellRect(row, column), 'numberFormat', input.numberFormat);
  }
}

function announceEntry(workbook: Workbook, sheet: Sheet, rect: Rect, before: CellValue): void {
  recalculate(workbook, [{ sheet, rect }]);
  const details =
    cellCount(rect) === 1 ? { before, after: sheet.values.get(rect.row, rect.column) ?? '' } : {};
  workbook.announce({ kind: 'cells', sheet, rect, ...details });
}

export function clearContents(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  const before = sheet.values.get(rect.row, rect.column) ?? '';
  for (const { row, column } of [...sheet.values.entries(rect)]) {
    sheet.values.delete(row, column);
    sheet.formulas.delete(row, column);
  }
  announceEntry(workbook, sheet, rect, before);
}

export function clearLinks(sheet: Sheet, rect: Rect): void {
  sheet.links = sheet.links.filter((link) => !containsCell(rect, link.row, link.column));
}
