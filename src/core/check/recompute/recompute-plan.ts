import type { Money } from '../../findings/finding';
import type { Localised } from '../../findings/localised';
import type { RuleId } from '../../findings/rule-id';
import type { FigureId } from '../../relations/ledger';
import type { CellPlace } from '../../tables/budget-table';

/** What recomputing a workbook would change, to be shown before anything is written. */
export interface RecomputePlan {
  /** In the order of the workbook. */
  readonly edits: readonly PlannedEdit[];
  /** Rates to be worked out again, in the order of the workbook. */
  readonly rates: readonly PlannedRate[];
  /** Cells two sums disagree about, which are left as they are. */
  readonly conflicts: readonly Conflict[];
  /** Cells left to formulas of their own whose results have not been worked out again since their parts changed. */
  readonly stale: readonly StaleResult[];
}

/** One cell with what it reads and what it should read. */
export interface PlannedEdit {
  readonly figure: FigureId;
  readonly place: CellPlace;
  /** What the cell prints, in words where that is no amount: 约5, #REF!; null where it is blank. */
  readonly before: Money | string | null;
  readonly after: Money;
  /** The live formula that computes the cell, with its "=", e.g. `=SUM(D5:D8)`. */
  readonly formula: string;
  /** The sum that defines the cell. */
  readonly reason: Definition;
}

/** A rate with what it reads and what it should read. */
export interface PlannedRate {
  /** The amount it is the rate of. */
  readonly figure: FigureId;
  readonly place: CellPlace;
  /** As it reads, with its percent sign; null where the cell is blank. */
  readonly before: string | null;
  /** "" where the convention for a base of zero leaves it out. */
  readonly after: string;
  /** What is written for it: 0.031 in a cell formatted as a percentage. */
  readonly constant: number | string;
  /** The live formula that works it out, with its "=". */
  readonly formula: string;
  /** Why, in the words of the columns. */
  readonly equation: Localised;
}

/** A sum that defines a cell, in words. */
export interface Definition {
  readonly rule: RuleId;
  /** Number of the relation in the domain's list, e.g. "(9)". */
  readonly number: string;
  readonly equation: Localised;
}

/**
 * A cell whose formula computes it, but that reads something else: the workbook only has to be calculated. Amounts are money,
 * rates the text they read.
 */
export interface StaleResult {
  readonly place: CellPlace;
  /** What the cell reads, whatever that is; null where it is blank. */
  readonly before: Money | string | null;
  /** What its formula comes to. */
  readonly after: Money | string;
  /** With its "=". */
  readonly formula: string;
}

/** A cell that several sums define, and not alike. */
export interface Conflict {
  readonly place: CellPlace;
  readonly published: Money | null;
  readonly claims: readonly { readonly reason: Definition; readonly value: Money }[];
}
