import { evaluatorOf } from './formula-evaluator';
import { referencesOf } from './formula-references';
import { type Rect, cellRect, containsCell, intersection } from './geometry';
import { expandNames } from './names';
import type { CellValue, Sheet } from './sheet';
import type { Workbook } from './workbook';

export interface ChangedCells {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly sources: readonly ChangedCells[];
}

/** Recalculates every formula that depends, directly or through others, on the changed cells. */
export function recalculate(workbook: Workbook, changed: readonly ChangedCells[]): void {
  if (workbook.calculationMode === 'Manual') return;
  const formulas = allFormulas(workbook);
  if (formulas.length > 0) calculateCells(workbook, dependents(formulas, changed));
}

/** Recalculates every formula of the workbook. */
export function recalculateAll(workbook: Workbook): void {
  calculateCells(workbook, new Set(allFormulas(workbook)));
}

function allFormulas(workbook: Workbook): FormulaCell[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.formulas.entries()].map(({ row, column, value: formula }) => ({
      sheet,
      row,
      column,
      formula,
      sources: referencesOf(expandNames(workbook, sheet, formula)).flatMap((reference) => {
        const source = reference.sheet === undefined ? sheet : workbook.sheetNamed(reference.sheet);
        return source ? [{ sheet: source, rect: reference.rect }] : [];
      }),
    })),
  );
}

function dependents(formulas: readonly FormulaCell[], changed: readonly ChangedCells[]): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  const queue = [...changed];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { sheet, rect } = next;
    for (const cell of formulas) {
      const readsIt = cell.sources.some(
        (source) => source.sheet === sheet && intersection(source.rect, rect),
      );
      const wasEdited = cell.sheet === sheet && containsCell(rect, cell.row, cell.column);
      if (found.has(cell) || !(readsIt || wasEdited)) continue;
      found.add(cell);
      queue.push({ sheet: cell.sheet, rect: cellRect(cell.row, cell.column) });
    }
  }
  return found;
}

function calculateCells(workbook: Workbook, pending: Set<FormulaCell>): void {
  const visit = (cell: FormulaCell): void => {
    pending.delete(cell);
    for (const { sheet, rect } of cell.sources) {
      for (const other of pending) {
        if (other.sheet === sheet && containsCell(rect, other.row, other.column)) visit(other);
      }
    }
    const result = evaluatorOf(workbook).evaluate(cell.formula, cell.sheet, cell.row, cell.column);
    store(workbook, cell, result ?? '#NAME?');
  };
  for (const cell of pending) visit(cell);
}

function store(workbook: Workbook, { sheet, row, column }: FormulaCell, value: CellValue): void {
  if (sheet.values.get(row, column) === value) return;
  sheet.values.set(row, column, value);
  workbook.announce({ kind: 'calculated', sheet, rect: cellRect(row, column) });
}
