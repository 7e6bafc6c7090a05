import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import { awakenLane } from '../core/tables/line-columns';
import type { CheckAnswer, CheckWithoutSnapshot } from './check-worker-messages';
import type { Checker, RunningCheck } from './state/checker';

/** What of a Worker is used. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A checker that starts a worker for each check and ends it with the check. */
export function workerChecker(startWorker: () => CheckWorker): Checker {
  return { check: (snapshot) => runCheck(startWorker(), snapshot) };
}

function runCheck(worker: CheckWorker, snapshot: WorkbookSnapshot): RunningCheck {
  const result = new Promise<RunningCheckResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      worker.terminate();
      if ('failure' in data) reject(new Error(data.failure));
      else resolve({ snapshot, ...awakened(data.result) });
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.postMessage(snapshot);
  });
  return { result, cancel: () => worker.terminate() };
}

function awakened(result: CheckWithoutSnapshot): CheckWithoutSnapshot {
  for (const { lanes } of result.recognition.tables) lanes.forEach(awakenLane);
  return result;
}

type RunningCheckResult = Awaited<RunningCheck['result']>;
