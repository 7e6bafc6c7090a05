import { formatFen } from '../../core/amount/format-amount';
import type { PlannedRate } from '../../core/check/recompute/recompute-plan';
import type { Money } from '../../core/findings/finding';
import { CellKind, cellKey, type WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import type { CellPlace } from '../../core/tables/budget-table';
import type { CellContent } from '../port';
import type { Correction } from './correct';

/** What a correction needs to know of a planned edit: the cell, its right figure, and the formula that gives it. */
export interface CorrectFigure {
  readonly place: CellPlace;
  readonly after: Money;
  readonly formula: string;
}

/** The edits a user has agreed to, as figures or as live formulas. */
export function correctionsOf(
  snapshot: WorkbookSnapshot,
  figures: readonly CorrectFigure[],
  as: 'values' | 'formulas',
): Correction[] {
  return figures.map(({ place, after: { fen, unit, quantum }, formula }) => {
    const figure = Number(formatFen(fen, unit, quantum));
    return {
      place,
      before: contentAt(snapshot, place),
      after: as === 'formulas' ? { formula, result: figure } : { constant: figure },
    };
  });
}

/** The same for rates. */
export function rateCorrectionsOf(
  snapshot: WorkbookSnapshot,
  rates: readonly PlannedRate[],
  as: 'values' | 'formulas',
): Correction[] {
  return rates.map(({ place, constant, formula }) => ({
    place,
    before: contentAt(snapshot, place),
    after: as === 'formulas' ? { formula, result: constant } : { constant },
  }));
}

/** What a cell held when it was read, as a host tells it. */
function contentAt({ sheets, strings }: WorkbookSnapshot, { sheet, row, column }: CellPlace): CellContent {
  const formula = sheets[sheet]!.formulas.get(cellKey(row, column));
  if (formula !== undefined) return { formula };
  const cells = sheets[sheet]!.columns[column];
  const value = cells?.values[row - cells.firstRow] ?? 0;
  switch (cells?.kinds[row - cells.firstRow] ?? CellKind.Blank) {
    case CellKind.Blank:
    case CellKind.Uncalculated:
      return { constant: '' };
    case CellKind.Number:
      return { constant: value };
    case CellKind.Boolean:
      return { constant: value === 1 };
    default:
      return { constant: strings[value] ?? '' };
  }
}
