import { checkWorkbook } from '../core/check/check-workbook';
import type { WorkbookSnapshot } from '../core/snapshot/workbook-snapshot';
import type { CheckAnswer } from './check-worker-messages';

/** The engine on a thread of its own: one snapshot in, one answer out. */
self.onmessage = ({ data }: MessageEvent<WorkbookSnapshot>) => {
  self.postMessage(answer(data));
};

function answer(snapshot: WorkbookSnapshot): CheckAnswer {
  try {
    const { recognition, ledger, families, verdicts, findings, counts, countsByTable } =
      checkWorkbook(snapshot);
    return { result: { recognition, ledger, families, verdicts, findings, counts, countsByTable } };
  } catch (error) {
    return { failure: String(error) };
  }
}
