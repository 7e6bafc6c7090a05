import type { StaleResult } from '../../../core/check/recompute/recompute-plan';
import { say } from '../../../core/report/phrase';
import type { Review } from '../../state/review';
import { RECOMPUTE } from '../../strings/recompute';
import { CellLink } from '../cell-link';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { LeftAlone } from './left-alone';

interface StaleResultsProps {
  readonly stale: readonly StaleResult[];
  readonly review: Review;
}

/** Cells whose own formulas are right and whose results are old; nothing where there are none. */
export function StaleResults({ stale, review }: StaleResultsProps) {
  const language = useLanguage();
  const amounts = useAmounts();
  const shown = (figure: StaleResult['after']): string =>
    typeof figure === 'string' ? figure : amounts.amount(figure);
  return (
    <LeftAlone
      title={say(RECOMPUTE.stale, language, { count: stale.length })}
      meaning={say(RECOMPUTE.staleMeaning, language)}
      cells={stale}
    >
      {({ place, before, after, formula }) => (
        <>
          <CellLink place={place} review={review} withSheet />{' '}
          {say(RECOMPUTE.staleResult, language, {
            formula,
            before: before === null ? say(RECOMPUTE.blank, language) : shown(before),
            after: shown(after),
          })}
        </>
      )}
    </LeftAlone>
  );
}
