import { draftNarratives } from '../core/narrative/drafting/draft-narrative';
import type { NarrativeDraft } from '../core/narrative/drafting/narrative-draft';
import { PreviousYear } from '../core/previous/previous-year';
import { awakenLane } from '../core/tables/column-lane';
import type { Checked } from './narrative-drafter';

/** Drafting on a thread of its own: one checked workbook in, its narratives out. */
self.onmessage = ({ data }: MessageEvent<Checked>) => {
  self.postMessage(draftsOf(data));
};

function draftsOf({ snapshot, options, recognition, ledger, lastYear, findings }: Checked): NarrativeDraft[] {
  for (const { lanes } of recognition.tables) lanes.forEach(awakenLane);
  const papers = { snapshot, recognition, ledger, zeroBase: options.zeroBase };
  if (!lastYear?.ok) return draftNarratives(papers, findings);
  for (const { lane } of lastYear.ledger.entries) awakenLane(lane);
  return draftNarratives({ ...papers, previous: new PreviousYear(ledger, lastYear.ledger) }, findings);
}
