import { makeStyles, tokens } from '@fluentui/react-components';
import type { Conflict } from '../../../core/check/recompute/recompute-plan';
import { say } from '../../../core/report/phrase';
import { amountText } from '../../state/amount-text';
import type { Review } from '../../state/review';
import { RECOMPUTE } from '../../strings/recompute';
import { CellLink } from '../cell-link';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../pane-context';

const useStyles = makeStyles({
  conflicts: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    maxHeight: '200px',
    overflowY: 'auto',
    listStyleType: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  claim: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200 },
});

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly review: Review;
}

/** Cells whose sums contradict each other; nothing where there are none. */
export function Conflicts({ conflicts, review }: ConflictsProps) {
  const styles = useStyles();
  const language = useLanguage();
  if (conflicts.length === 0) return null;
  return (
    <div className={styles.conflicts}>
      <Disclosure title={say(RECOMPUTE.conflicts, language, { count: conflicts.length })}>
        <p className={styles.meaning}>{say(RECOMPUTE.conflictsMeaning, language)}</p>
        <ul className={styles.list}>
          {conflicts.map(({ place, claims }) => (
            <li key={`${place.sheet} ${place.row} ${place.column}`}>
              <CellLink place={place} review={review} withSheet />
              {claims.map(({ reason, value }, index) => (
                <p className={styles.claim} key={index}>
                  {say(RECOMPUTE.claim, language, {
                    equation: reason.equation[language],
                    amount: amountText(value),
                  })}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
