import type { CellPlace } from '../../../src/core/tables/budget-table';
import type { CellValue, WorkbookGrid } from '../grid';
import type { WorkbookTruth } from '../truth';

/** How a figure goes wrong. */
export const FAULT_KINDS = [
  'wrong-leaf',
  'wrong-subtotal',
  'digit-changed',
  'digits-swapped',
  'decimal-slip',
  'unit-slip',
  'sign',
  'cells-swapped',
  'line-lost',
  'line-doubled',
  'blanked',
  'stale-constant',
  'table-in-other-unit',
  'copy-differs',
  'wrong-column',
  'wrong-year',
  'narrative-figure',
  'narrative-rate',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** A cell before and after. */
export interface ChangedCell extends CellPlace {
  readonly original: CellValue;
  readonly mutated: CellValue;
}

/** What was done to a clean workbook. */
export interface Fault {
  readonly kind: FaultKind;
  /**
   * Cells that no longer read what they should. A lost or doubled line leaves its neighbours right: then these are the
   * figures of the line above it that no longer agree with their parts.
   */
  readonly cells: readonly ChangedCell[];
  /** Formulas that reckon with a wrong cell and so went wrong with it; none of them is to blame. */
  readonly followers: readonly ChangedCell[];
  /** Whether some relation between printed figures breaks beyond what rounding can explain, or text contradicts itself. */
  readonly detectable: boolean;
}

/** A mutation in the making: the grid is a copy that may be changed. */
export interface Mutation {
  readonly grid: WorkbookGrid;
  readonly truth: WorkbookTruth;
  readonly cells: readonly ChangedCell[];
  /** For faults that no sum betrays, e.g. a wrong year. */
  readonly detectable?: boolean;
}
