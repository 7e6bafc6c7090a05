import type { CheckResult } from '../core/check/check-result';
import type { NarrativeDraft } from '../core/narrative/drafting/narrative-draft';
import { askWorker, type OneTimeWorker } from './ask-worker';

/** What the worker is handed: a checked workbook. */
export type Checked = Pick<
  CheckResult,
  'snapshot' | 'options' | 'recognition' | 'ledger' | 'lastYear' | 'findings'
>;

/** Drafts the 情况说明 of a checked workbook in a worker. */
export function narrativeDrafter(
  startWorker: () => OneTimeWorker,
): (result: CheckResult) => Promise<readonly NarrativeDraft[]> {
  return ({ snapshot, options, recognition, ledger, lastYear, findings }) => {
    const checked: Checked = { snapshot, options, recognition, ledger, lastYear, findings };
    return askWorker<NarrativeDraft[]>(startWorker(), checked);
  };
}
