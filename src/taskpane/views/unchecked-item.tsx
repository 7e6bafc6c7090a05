import { UNRECOGNISED_REASONS } from '../../core/report/phrases/unrecognised-reasons';
import type { Unrecognised, UnrecognisedReason } from '../../core/tables/budget-table';
import { partName } from '../state/correct-recognition';
import { partNotRecognised } from '../state/correctable-part';
import type { Review } from '../state/review';
import type { Sign } from './icons';
import { useLanguage, usePane } from './pane-context';
import { CorrectableRow } from './recognition/correctable-row';
import { TableRow, type TableFacts } from './table-row';

/** Parts that hold figures nobody has checked; the rest holds nothing to check. */
const DOUBTFUL: readonly UnrecognisedReason[] = ['unreadable', 'unknown-title', 'unknown-columns'];

/** A sheet, or a part of one, that was not checked, and why. */
export function UncheckedItem({ part, review }: { readonly part: Unrecognised; readonly review: Review }) {
  const pane = usePane();
  const language = useLanguage();
  const { snapshot } = review.result;
  const sign: Sign = DOUBTFUL.includes(part.reason) ? 'warning' : 'neutral';
  const facts: TableFacts = {
    sign,
    title: partName(snapshot, part, language),
    lines: [[UNRECOGNISED_REASONS[part.reason][language]]],
    onOpen: () =>
      void (part.range
        ? pane.goTo({ sheet: part.sheet, row: part.range.top, column: part.range.left })
        : pane.showSheet(part.sheet)),
  };
  const correctable = partNotRecognised(snapshot, part);
  return correctable ? (
    <CorrectableRow part={correctable} review={review} facts={facts} />
  ) : (
    <TableRow {...facts} />
  );
}
