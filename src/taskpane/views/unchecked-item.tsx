import { UNRECOGNISED_REASONS } from '../../core/report/phrases/unrecognised-reasons';
import { say } from '../../core/report/phrase';
import { rangeAddress } from '../../core/snapshot/address';
import type { Unrecognised, UnrecognisedReason } from '../../core/tables/budget-table';
import type { Review } from '../state/review';
import { TABLES } from '../strings/tables';
import type { Sign } from './icons';
import { useLanguage, usePane } from './pane-context';
import { TableRow } from './table-row';

/** Parts that hold figures nobody has checked; the rest holds nothing to check. */
const DOUBTFUL: readonly UnrecognisedReason[] = ['unreadable', 'unknown-title', 'unknown-columns'];

/** A sheet, or a part of one, that was not checked, and why. */
export function UncheckedItem({ part, review }: { readonly part: Unrecognised; readonly review: Review }) {
  const pane = usePane();
  const language = useLanguage();
  const { name: sheet } = review.result.snapshot.sheets[part.sheet]!;
  const sign: Sign = DOUBTFUL.includes(part.reason) ? 'warning' : 'neutral';
  return (
    <TableRow
      sign={sign}
      title={part.range ? say(TABLES.where, language, { sheet, range: rangeAddress(part.range) }) : sheet}
      lines={[[UNRECOGNISED_REASONS[part.reason][language]]]}
      onOpen={() => void pane.showSheet(part.sheet)}
    />
  );
}
