import type { CheckResult } from '../../core/check/check-result';
import { startLiveCheck, type LiveOutcome } from '../../core/check/live/live-check';
import type { UserEdit, WorkbookHost, WorkbookReading } from '../port';

/**
 * Tells after each edit of the user how the relations it touches stand; null when only a whole check can tell. What we
 * write ourselves is not told. The answered function ends it.
 */
export function followEdits(
  host: WorkbookHost,
  reading: WorkbookReading,
  result: CheckResult,
  listener: (outcome: LiveOutcome | null) => void,
): Promise<() => Promise<void>> {
  const live = startLiveCheck(result);
  return host.watch(({ sheet: key, cells, isRecalculation }: UserEdit) => {
    const sheet = reading.sheets.indexOf(key);
    const edits = cells?.map(({ row, column, value }) => ({ place: { sheet, row, column }, value }));
    if (!edits || sheet < 0) listener(null);
    else listener(isRecalculation ? live.recalculate(edits) : live.edit(edits));
  });
}
