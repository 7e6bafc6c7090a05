import type { CheckOptions } from '../core/check/check-options';
import type { CheckProgress } from '../core/check/check-progress';
import type { CheckResult } from '../core/check/check-result';
import type { Finding } from '../core/findings/finding';
import type { LastYearSource } from '../core/previous/last-year-source';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';

/** What the worker is asked. */
export interface CheckRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
  readonly lastYear: LastYearSource | null;
}

/** A check result on its way between threads; the snapshot stays where it was read, the findings go ahead. */
export type CheckWithoutSnapshot = Omit<CheckResult, 'snapshot' | 'findings'>;

/** Findings in one message: unpacking thousands at once would hold up the pane. */
export const FINDINGS_AT_A_TIME = 500;

/** Any number of progress messages, then of findings, then one of the others. */
export type CheckAnswer =
  | { readonly progress: CheckProgress }
  | { readonly findings: readonly Finding[] }
  | { readonly result: CheckWithoutSnapshot }
  | { readonly failure: string };
