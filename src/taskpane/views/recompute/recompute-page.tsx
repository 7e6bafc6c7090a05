import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { say } from '../../../core/report/phrase';
import { recomputeList } from '../../state/recompute';
import type { Review } from '../../state/review';
import { RECOMPUTE } from '../../strings/recompute';
import { Checking } from '../checking';
import { SignIcon } from '../icons';
import { useLanguage, usePaneState } from '../pane-context';
import { Unchecked } from '../unchecked';
import { useKeptFocus } from '../use-kept-focus';
import { Conflicts } from './conflicts';
import { EditChoice } from './edit-choice';
import { StaleResults } from './stale-results';
import { UndoButton } from './undo-button';

const useStyles = makeStyles({
  page: {
    flex: '1 0 auto',
    minHeight: '320px',
    // A pane too low for the list and what belongs to it scrolls as a whole.
    '@media (max-height: 420px)': { minHeight: '560px' },
    height: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '16px',
    padding: '20px 16px',
  },
  sentence: { margin: 0 },
  settled: { alignItems: 'center', textAlign: 'center', paddingTop: '48px' },
  title: {
    margin: 0,
    outline: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Subtotals, totals and rates that do not follow from their parts, to be looked at and written. */
export function RecomputePage() {
  const styles = useStyles();
  const language = useLanguage();
  const run = usePaneState((state) => state.run);
  const review = usePaneState((state) => state.review);
  const stage = run ? 'checking' : review ? 'plan' : 'unchecked';
  const page = useKeptFocus<HTMLDivElement>(stage);
  return (
    <div className={styles.page} ref={page} tabIndex={-1}>
      {stage === 'checking' && <Checking />}
      {stage === 'unchecked' && <Unchecked sentence={say(RECOMPUTE.unchecked, language)} />}
      {stage === 'plan' && <Plan review={review!} />}
    </div>
  );
}

function Plan({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const language = useLanguage();
  const decimals = usePaneState(({ settings }) => settings.decimals);
  const list = useMemo(() => recomputeList(review.result, decimals), [review, decimals]);
  if (list.edits.length > 0) return <EditChoice list={list} review={review} />;
  if (review.standings.length === 0 || list.conflicts.length + list.stale.length > 0) {
    const sentence = review.standings.length === 0 ? RECOMPUTE.noTables : RECOMPUTE.onlyConflicts;
    return (
      <div className={styles.message}>
        <p className={styles.sentence}>{say(sentence, language)}</p>
        <Conflicts conflicts={list.conflicts} review={review} />
        <StaleResults stale={list.stale} review={review} />
        <UndoButton />
      </div>
    );
  }
  return (
    <div className={mergeClasses(styles.message, styles.settled)}>
      <SignIcon sign="held" size={72} />
      <h3 className={styles.title} tabIndex={-1} data-first-focus>
        {say(RECOMPUTE.nothing, language)}
      </h3>
      <p className={styles.sentence}>{say(RECOMPUTE.nothingMeaning, language)}</p>
      <UndoButton />
    </div>
  );
}
