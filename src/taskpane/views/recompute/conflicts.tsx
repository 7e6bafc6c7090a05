import { makeStyles } from '@fluentui/react-components';
import type { Conflict } from '../../../core/check/recompute/recompute-plan';
import { say } from '../../../core/report/phrase';
import type { Review } from '../../state/review';
import { RECOMPUTE } from '../../strings/recompute';
import { CellLink } from '../cell-link';
import { useLanguage } from '../pane-context';
import { useAmounts } from '../use-amounts';
import { LeftAlone } from './left-alone';

const useStyles = makeStyles({ claim: { margin: '0 0 4px' } });

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly review: Review;
}

/** Cells whose sums contradict each other; nothing where there are none. */
export function Conflicts({ conflicts, review }: ConflictsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const amounts = useAmounts();
  return (
    <LeftAlone
      title={say(RECOMPUTE.conflicts, language, { count: conflicts.length })}
      meaning={say(RECOMPUTE.conflictsMeaning, language)}
      cells={conflicts}
    >
      {({ place, claims }) => (
        <>
          <CellLink place={place} review={review} withSheet />
          {claims.map(({ reason, value }, index) => (
            <p className={styles.claim} key={index}>
              {say(RECOMPUTE.claim, language, {
                equation: reason.equation[language],
                amount: amounts.amount(value),
              })}
            </p>
          ))}
        </>
      )}
    </LeftAlone>
  );
}
