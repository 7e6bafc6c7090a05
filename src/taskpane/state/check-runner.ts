import type { CheckOptions } from '../../core/check/check-options';
import type { CheckProgress } from '../../core/check/check-progress';
import type { CheckResult } from '../../core/check/check-result';
import type { WorkbookSnapshot } from '../../core/snapshot/workbook-snapshot';
import { pause } from '../../host/pause';
import type { EditListener, WorkbookHost, WorkbookReading } from '../../host/port';
import type { Checker } from './checker';
import { sourceOf, type ChosenLastYear } from './last-year';
import type { Run } from './pane-state';
import { review, type Review } from './review';

/** A check from the workbook to its result, which can be cancelled while it is under way. */
export interface CheckRunner {
  /** Null when cancelled. One at a time. */
  run(onProgress: (run: Run) => void): Promise<FinishedRun | null>;
  cancel(): void;
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
 * @param onEdit told of the user's edits, during the first check or any time after it
 * @param needsCells whether it asks for what the edited cells hold
 */
export function checkRunner(
  host: WorkbookHost,
  checker: Checker,
  askOptions: () => Promise<CheckOptions>,
  askLastYear: () => ChosenLastYear | null,
  onEdit: EditListener,
  needsCells: () => boolean,
): CheckRunner {
  let edits = 0;
  let isWatching = false;
  let stop = (): void => undefined;

  /** Without news of edits a check is still a check; the next one asks again. */
  async function startWatching(): Promise<void> {
    if (isWatching) return;
    isWatching = true;
    const heard: EditListener = (edit) => {
      if (!edit.isRecalculation) edits++;
      onEdit(edit);
    };
    await host.watch(heard, needsCells).catch(() => {
      isWatching = false;
    });
  }

  async function check(onProgress: (run: Run) => void, signal: AbortSignal): Promise<FinishedRun | null> {
    await startWatching();
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
    run(onProgress) {
      const controller = new AbortController();
      const cancelled = new Promise<null>((resolve) => {
        stop = () => {
          controller.abort();
          resolve(null);
        };
      });
      return Promise.race([check(onProgress, controller.signal), cancelled]);
    },
    cancel: () => stop(),
  };
}

function runOf(progress: CheckProgress, { sheets }: WorkbookSnapshot): Run {
  if (progress.step !== 'recognising') return progress;
  return { ...progress, name: sheets[progress.sheet]!.name };
}
