import type { CellRange } from '../../core/snapshot/workbook-snapshot';
import type { Grid } from './question';

/** Cells of a sheet as read: constants and formulas, and, where they matter, results and number formats. */
export interface CellBlock {
  readonly range: CellRange;
  /** Constants, and formulas in place of their results. */
  readonly formulas: Grid;
  /** Where formulas stand; null without any. */
  readonly formulaArea: CellRange | null;
  /** Where numbers and formulas stand; only there number formats matter. */
  readonly figureArea: CellRange | null;
}

/** Sees which further questions a block raises. Areas are in the sheet's rows and columns. */
export function cellBlock(range: CellRange, formulas: Grid): CellBlock {
  let formulaArea: CellRange | null = null;
  let figureArea: CellRange | null = null;
  formulas.forEach((line, row) => {
    line.forEach((content, column) => {
      const isFormula = looksLikeFormula(content);
      if (!isFormula && typeof content !== 'number') return;
      const cell = { row: range.top + row, column: range.left + column };
      figureArea = stretched(figureArea, cell);
      if (isFormula) formulaArea = stretched(formulaArea, cell);
    });
  });
  return { range, formulas, formulaArea, figureArea };
}

/** A text that begins with "=" looks so too; its value tells. */
export function looksLikeFormula(content: unknown): content is string {
  return typeof content === 'string' && content.length > 1 && content.startsWith('=');
}

function stretched(area: CellRange | null, { row, column }: { row: number; column: number }): CellRange {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
