import type { CheckOptions } from '../core/check/check-options';
import type { CheckProgress } from '../core/check/check-progress';
import type { CheckResult } from '../core/check/check-result';
import type { LastYearSource } from '../core/previous/last-year-source';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';

/** What the worker is asked. */
export interface CheckRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
  readonly lastYear: LastYearSource | null;
}

/** A check result on its way between threads; the snapshot stays where it was read. */
export type CheckWithoutSnapshot = Omit<CheckResult, 'snapshot'>;

/** Any number of progress messages, then one of the others. */
export type CheckAnswer =
  | { readonly progress: CheckProgress }
  | { readonly result: CheckWithoutSnapshot }
  | { readonly failure: string };
