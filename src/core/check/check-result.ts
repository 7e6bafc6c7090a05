import type { Finding } from '../findings/finding';
import type { IgnoredFinding } from '../findings/ignored-finding';
import type { Localised } from '../findings/localised';
import type { Statement } from '../findings/statement';
import type { PreviousFailure } from '../previous/failures';
import type { Ledger } from '../relations/ledger';
import type { Rate } from '../relations/rate';
import type { RelationFamily } from '../relations/relation';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import type { Recognition } from '../tables/budget-table';
import type { CheckOptions } from './check-options';

/** How a relation stands (DOMAIN §4). */
export const VerdictLevel = {
  /** Exact. */
  Held: 0,
  /** Off by what rounding practically always explains: 尾差. */
  Rounding: 1,
  /** Off by more than rounding plausibly explains, within its worst case. */
  Unlikely: 2,
  /** Rounding cannot explain it. */
  Broken: 3,
} as const;
export type VerdictLevel = (typeof VerdictLevel)[keyof typeof VerdictLevel];

/** A relation that does not hold exactly. */
export interface Verdict {
  readonly family: RelationFamily;
  readonly index: number;
  readonly level: VerdictLevel;
  /** published target − Σ terms (for at-most: the excess), 分. */
  readonly difference: number;
  /** Worst-case rounding bound, 分 (may be a half). */
  readonly tolerance: number;
}

/** Counts over the relations of one table (those whose target stands in it). */
export interface RelationCounts {
  /** Relations judged: held + rounding + broken. */
  readonly relations: number;
  readonly held: number;
  readonly rounding: number;
  /** Off by more than rounding plausibly explains ({@link VerdictLevel}.Unlikely and Broken). */
  readonly broken: number;
  /** Relations that could not be judged because a figure is an error value or text that is no amount. */
  readonly unchecked: number;
}

/** Last year's tables beside which a workbook was checked, or why they cannot stand beside it. */
export type LastYearBeside =
  { readonly ok: true; readonly ledger: Ledger } | { readonly ok: false; readonly failure: PreviousFailure };

/** The whole outcome of a check. */
export interface CheckResult {
  readonly snapshot: WorkbookSnapshot;
  /** What the check was asked to do. */
  readonly options: CheckOptions;
  readonly recognition: Recognition;
  readonly ledger: Ledger;
  readonly families: readonly RelationFamily[];
  /** Only relations that do not hold exactly. */
  readonly verdicts: readonly Verdict[];
  /** But for those {@link ignored}. */
  readonly findings: readonly Finding[];
  /** Findings somebody has decided to leave, and why. */
  readonly ignored: readonly IgnoredFinding[];
  /** Titles of the rules that were left out. */
  readonly rulesOff: readonly Localised[];
  /** Rates of change and completion beside their amounts. */
  readonly rates: readonly Rate[];
  /** Figures in sentences, and whether they could be checked. */
  readonly statements: readonly Statement[];
  /** Null where no tables of last year's were given. */
  readonly lastYear: LastYearBeside | null;
  readonly counts: RelationCounts;
  readonly countsByTable: ReadonlyMap<string, RelationCounts>;
  /** Ids of the tables with relations that are off which are taken to have been balanced before publication (舍位平衡). */
  readonly balancedTables: ReadonlySet<string>;
}
