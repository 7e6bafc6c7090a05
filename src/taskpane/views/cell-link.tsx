import { Link } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { cellAddress } from '../../core/snapshot/address';
import type { CellPlace } from '../../core/tables/budget-table';
import type { Review } from '../state/review';
import { FINDINGS } from '../strings/findings';
import { useLanguage, usePane } from './pane-context';

interface CellLinkProps {
  readonly place: CellPlace;
  readonly review: Review;
  /** Whether the sheet is named too. */
  readonly withSheet?: boolean;
  /** Whether Tab stops at it; it does not in the rows of a list that are not at hand. */
  readonly isTabStop?: boolean;
}

/** The address of a cell; it leads there. */
export function CellLink({ place, review, withSheet = false, isTabStop = true }: CellLinkProps) {
  const pane = usePane();
  const language = useLanguage();
  const address = cellAddress(place.row, place.column);
  const sheet = review.result.snapshot.sheets[place.sheet]!.name;
  const cell = say(FINDINGS.cell, language, { sheet, address });
  return (
    <Link
      as="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={say(FINDINGS.goTo, language, { cell })}
      onClick={() => void pane.goTo(place)}
    >
      {withSheet ? cell : address}
    </Link>
  );
}
