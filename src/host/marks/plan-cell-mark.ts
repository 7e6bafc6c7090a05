import type { CheckResult } from '../../core/check/check-result';
import type { Finding } from '../../core/findings/finding';
import type { Language } from '../../core/findings/localised';
import { cellAddress } from '../../core/snapshot/address';
import type { HostAbilities, MarkChanges, MarkRemovals, WorkbookReading } from '../port';
import type { MarkInventory } from './inventory';
import { findingsByCell, planHighlights, type CellFindings } from './mark-plan';
import { placeRemarks, remarksAbout } from './remark-places';
import { cellHighlightFormula, isCellHighlight, isOwnRemark } from './signature';

/** The mark of one cell, beside whatever marks there are. */
export interface PlannedCellMark {
  readonly changes: MarkChanges;
  /** Whether the explanation found a place on the cell or beside it. */
  readonly isExplained: boolean;
}

/**
 * Marks the cell a finding is about as marking everything would, with all that is said of it, in place of a mark it may have;
 * every other mark stays. Null where the sheet is protected.
 */
export function planCellMark(
  inventory: MarkInventory,
  reading: WorkbookReading,
  result: CheckResult,
  finding: Finding,
  abilities: HostAbilities,
  language: Language,
): PlannedCellMark | null {
  const cell = cellOf(reading, result, finding);
  if (inventory.sheets.some(({ key, isProtected }) => isProtected && key === cell.sheet)) return null;
  const removals = cellMarks(inventory, cell);
  const { remarks, unplaced } =
    abilities.remarks === 'none'
      ? { remarks: [], unplaced: [cell] }
      : placeRemarks(
          [cell],
          {
            taken: inventory.remarks.filter((remark) => !removals.remarks.includes(remark)),
            mergesOf: () => result.snapshot.sheets[finding.place.sheet]!.merges,
          },
          language,
        );
  const formula = cellHighlightFormula(cell.severity, cellAddress(cell.row, cell.column));
  const highlights = planHighlights([cell]).map((highlight) => ({ ...highlight, formula }));
  return {
    changes: { activate: null, removals, highlights, report: null, remarks },
    isExplained: unplaced.length === 0,
  };
}

/** Takes away the mark of one cell, as far as {@link planCellMark} made it. */
export function planCellClearing(
  inventory: MarkInventory,
  reading: WorkbookReading,
  result: CheckResult,
  finding: Finding,
): MarkChanges {
  const removals = cellMarks(inventory, cellOf(reading, result, finding));
  return { activate: null, removals, highlights: [], report: null, remarks: [] };
}

function cellOf({ sheets }: WorkbookReading, { findings }: CheckResult, { place }: Finding): CellFindings {
  const here = findings.filter(
    ({ place: { sheet, row, column } }) =>
      sheet === place.sheet && row === place.row && column === place.column,
  );
  return findingsByCell(here, sheets)[0]!;
}

function cellMarks({ highlights, remarks }: MarkInventory, cell: CellFindings): MarkRemovals {
  const address = cellAddress(cell.row, cell.column);
  return {
    highlights: highlights.filter((one) => one.sheet === cell.sheet && isCellHighlight(one, address)),
    remarks: remarksAbout(cell, remarks.filter(isOwnRemark)),
    sheets: [],
  };
}
