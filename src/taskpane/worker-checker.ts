import type { CheckProgressListener } from '../core/check/check-progress';
import type { Finding } from '../core/findings/finding';
import { awakenLane } from '../core/tables/column-lane';
import type { CheckAnswer, CheckRequest, CheckWithoutSnapshot } from './check-worker-messages';
import type { Checker, RunningCheck } from './state/checker';

/** What of a Worker is used. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A checker that starts a worker for each check and ends it with the check. */
export function workerChecker(startWorker: () => CheckWorker): Checker {
  return {
    check: (snapshot, options, onProgress, lastYear) =>
      runCheck(startWorker(), { snapshot, options, lastYear }, onProgress),
  };
}

function runCheck(
  worker: CheckWorker,
  request: CheckRequest,
  onProgress: CheckProgressListener,
): RunningCheck {
  const result = new Promise<RunningCheckResult>((resolve, reject) => {
    const findings: Finding[] = [];
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if ('progress' in data) {
        onProgress(data.progress);
        return;
      }
      if ('findings' in data) {
        findings.push(...data.findings);
        return;
      }
      worker.terminate();
      if ('failure' in data) reject(new Error(data.failure));
      else resolve({ snapshot: request.snapshot, findings, ...awakened(data.result) });
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.postMessage(request);
  });
  return { result, cancel: () => worker.terminate() };
}

function awakened(result: CheckWithoutSnapshot): CheckWithoutSnapshot {
  for (const { lanes } of result.recognition.tables) lanes.forEach(awakenLane);
  if (result.lastYear?.ok) for (const { lane } of result.lastYear.ledger.entries) awakenLane(lane);
  return result;
}

type RunningCheckResult = Awaited<RunningCheck['result']>;
