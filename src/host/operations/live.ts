import type { CheckResult } from '../../core/check/check-result';
import { liveCheckInSteps, type LiveOutcome } from '../../core/check/live/live-check';
import { inSlices } from '../in-slices';
import type { UserEdit, WorkbookReading } from '../port';

/** How the relations an edit touches stand; null when only a whole check can tell. */
export type EditAnswer = (edit: UserEdit) => LiveOutcome | null;

/** Answers the edits a host tells of, from a checked workbook on. Until it is ready they are not followed. */
export async function answerEdits(reading: WorkbookReading, result: CheckResult): Promise<EditAnswer> {
  const live = await inSlices(liveCheckInSteps(result));
  return ({ sheet: key, cells, isRecalculation }) => {
    const sheet = reading.sheets.indexOf(key);
    const edits = cells?.map(({ row, column, value }) => ({ place: { sheet, row, column }, value }));
    if (!edits || sheet < 0) return null;
    return isRecalculation ? live.recalculate(edits) : live.edit(edits);
  };
}
