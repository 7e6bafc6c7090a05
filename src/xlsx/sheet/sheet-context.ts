import type { Allowance } from '../allowance';
import type { CellFormats } from '../workbook/cell-formats';
import type { SharedStrings } from '../workbook/shared-strings';

/** What the cells of a sheet refer to, and how much they may make us keep. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
  readonly allowance: Allowance;
}
