import type { CheckOptions } from '../../core/check/check-options';
import type { CheckProgressListener } from '../../core/check/check-progress';
import type { CheckResult } from '../../core/check/check-result';
import type { LastYearSource } from '../../core/previous/last-year-source';
import type { WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';

/** Checks workbooks without holding up the pane. */
export interface Checker {
  check(
    snapshot: WorkbookSnapshot,
    options: CheckOptions,
    onProgress: CheckProgressListener,
    lastYear: LastYearSource | null,
  ): RunningCheck;
}

export interface RunningCheck {
  /** Rejects when the engine fails; never settles once cancelled. */
  readonly result: Promise<CheckResult>;
  cancel(): void;
}
