import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { say } from '../../../core/report/phrase';
import { arrange, EVERYTHING } from '../../state/finding-list';
import type { Review } from '../../state/review';
import { FINDINGS } from '../../strings/findings';
import { usePane, usePaneState } from '../pane-context';
import { FindingFilter } from './finding-filter';
import { FindingRows } from './finding-rows';

const useStyles = makeStyles({
  nothing: {
    padding: '16px 12px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
  },
  sentence: { margin: 0 },
});

/** The findings that answer the query, and the query. */
export function Findings({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const pane = usePane();
  const { language, grouping } = usePaneState(({ settings }) => settings);
  const asked = usePaneState((state) => state.query);
  const isIgnored = asked.isIgnored || review.result.findings.length === 0;
  const rows = useMemo(
    () => arrange(review.findings, { ...asked, isIgnored }, grouping, review.isAbout),
    [review, asked, isIgnored, grouping],
  );
  return (
    <>
      <FindingFilter counts={review.counts} ignored={review.result.ignored.length} isIgnored={isIgnored} />
      {rows.length > 0 ? (
        <FindingRows rows={rows} review={review} />
      ) : (
        <div className={styles.nothing} role="status">
          <p className={styles.sentence}>{say(FINDINGS.noMatch, language)}</p>
          <Button size="small" onClick={() => pane.ask(EVERYTHING)}>
            {say(FINDINGS.showAll, language)}
          </Button>
        </div>
      )}
    </>
  );
}
