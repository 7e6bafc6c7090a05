import type { CheckOptions } from '../../core/check/check-options';
import type { CheckProgress } from '../../core/check/check-progress';
import type { CheckResult } from '../../core/check/check-result';
import type { WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import { pause } from '../../host/pause';
import type { UserEdit, WorkbookHost, WorkbookReading } from '../../host/port';
import type { Checker } from './checker';
import { sourceOf, type ChosenLastYear } from './last-year';
import type { Run } from './pane-state';
import { review, type Review } from './review';

/** A check from the workbook to its result, which can be cancelled while it is under way. */
export interface CheckRunner {
  /** Null when cancelled. */
  run(listener: RunListener): Promise<FinishedRun | null>;
  cancel(): void;
}

export interface RunListener {
  readonly onProgress: (run: Run) => void;
  /** The user has edited the workbook, during the check or any time after it. */
  readonly onEdit: () => void;
}

export interface FinishedRun {
  readonly reading: WorkbookReading;
  readonly result: CheckResult;
  readonly review: Review;
  /** Whether the workbook was edited meanwhile. */
  readonly isStale: boolean;
}

/**
 * @param askOptions what the check is to do; asked for with each check
 * @param askLastYear beside which tables of last year's
 */
export function checkRunner(
  host: WorkbookHost,
  checker: Checker,
  askOptions: () => Promise<CheckOptions>,
  askLastYear: () => ChosenLastYear | null,
): CheckRunner {
  let edits = 0;
  let isWatching = false;
  let stop = (): void => undefined;

  /** Without news of edits a check is still a check; the next one asks again. */
  async function startWatching(onEdit: () => void): Promise<void> {
    if (isWatching) return;
    isWatching = true;
    const heard = ({ isRecalculation }: UserEdit) => {
      if (isRecalculation) return;
      edits++;
      onEdit();
    };
    await host.watch(heard).catch(() => {
      isWatching = false;
    });
  }

  async function check(
    { onProgress, onEdit }: RunListener,
    signal: AbortSignal,
  ): Promise<FinishedRun | null> {
    await startWatching(onEdit);
    const editsBefore = edits;
    const tell = (run: Run): void => {
      if (!signal.aborted) onProgress(run);
    };
    const options = await askOptions();
    const reading = await host.read((done) => tell({ step: 'reading', done }));
    if (signal.aborted) return null;
    const lastYear = askLastYear();
    const running = checker.check(
      reading.snapshot,
      options,
      (progress) => tell(runOf(progress, reading.snapshot)),
      sourceOf(lastYear, reading),
    );
    signal.addEventListener('abort', running.cancel);
    const result = await running.result;
    await pause();
    const prepared = review(reading, result, lastYear);
    await pause();
    return { reading, result, review: prepared, isStale: edits > editsBefore };
  }

  return {
    run(listener) {
      const controller = new AbortController();
      const cancelled = new Promise<null>((resolve) => {
        stop = () => {
          controller.abort();
          resolve(null);
        };
      });
      return Promise.race([check(listener, controller.signal), cancelled]);
    },
    cancel: () => stop(),
  };
}

function runOf(progress: CheckProgress, { sheets }: WorkbookSnapshot): Run {
  if (progress.step !== 'recognising') return progress;
  return { ...progress, name: sheets[progress.sheet]!.name };
}
