import { makeStyles } from '@fluentui/react-components';
import { ActionBar } from './action-bar';
import { Findings } from './findings/findings';
import { usePaneState } from './pane-context';
import { Tables } from './tables';
import { Tabs } from './tabs';
import { Verdict } from './verdict';

const useStyles = makeStyles({
  // A pane too low for its list scrolls as a whole.
  panel: { flex: '1 0 auto', minHeight: '260px', height: 0, display: 'flex', flexDirection: 'column' },
});

/** What a check found. */
export function Results() {
  const styles = useStyles();
  const review = usePaneState((state) => state.review)!;
  const chosen = usePaneState((state) => state.tab);
  const hasFindings = review.findings.length > 0;
  const tab = hasFindings ? chosen : 'tables';
  return (
    <>
      <Verdict review={review} />
      {hasFindings && <Tabs chosen={tab} />}
      <div
        className={styles.panel}
        id="panel"
        {...(hasFindings ? { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` } : {})}
      >
        {tab === 'findings' ? <Findings review={review} /> : <Tables review={review} />}
      </div>
      {review.standings.length > 0 && <ActionBar hasFindings={hasFindings} />}
    </>
  );
}
