import type { CheckResult } from '../../core/check/check-result';
import { changesOf, type TableChanges } from '../../core/previous/changes';
import { PreviousYear } from '../../core/previous/previous-year';
import { inEveryLanguage } from '../../core/report/phrase';
import { planComparison } from '../../host/comparison/plan-comparison';
import { PREVIOUS } from '../strings/previous';
import { addAndShow } from './add-and-show';
import { success } from './notices';
import type { Pane } from './pane';

/** Last year's figures for a checked workbook; null where it was checked without any. */
function previousYearOf({ ledger, lastYear }: CheckResult): PreviousYear | null {
  return lastYear?.ok ? new PreviousYear(ledger, lastYear.ledger) : null;
}

/** This year beside last, table by table; none where the workbook was checked without last year's. */
export function comparisonOf(result: CheckResult): readonly TableChanges[] {
  const previous = previousYearOf(result);
  return previous ? changesOf(previous) : [];
}

/** Writes the comparison of the last check to a sheet of its own. */
export async function writeComparison(pane: Pane): Promise<void> {
  const { review, isStale, settings } = pane.store.getState();
  const previous = review && previousYearOf(review.result);
  if (!previous || isStale) return;
  const { result, lastYear } = review;
  await pane.carryOut('adding-sheet', null, async () => {
    const lastFile = lastYear?.from === 'file' ? lastYear.name : null;
    const sheet = planComparison(
      { previous, snapshot: result.snapshot, lastFile },
      { language: settings.language, zeroBase: result.options.zeroBase },
    );
    const [name = ''] = await addAndShow(pane.tools.host, [sheet]);
    return success(inEveryLanguage(PREVIOUS.written, { name }));
  });
}
