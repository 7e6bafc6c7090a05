import { makeStyles } from '@fluentui/react-components';
import type { Tab } from '../state/pane-state';
import { ActionBar } from './action-bar';
import { Findings } from './findings/findings';
import { TieOutMaps } from './map/tie-out-maps';
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
  const tabs: readonly Tab[] = [
    ...(hasFindings ? (['findings'] as const) : []),
    ...(review.hasTies ? (['map'] as const) : []),
    'tables',
  ];
  const tab = tabs.includes(chosen) ? chosen : tabs[0]!;
  const isTabbed = tabs.length > 1;
  return (
    <>
      <Verdict review={review} />
      {isTabbed && <Tabs tabs={tabs} chosen={tab} />}
      <div
        className={styles.panel}
        id="panel"
        {...(isTabbed ? { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` } : {})}
      >
        {tab === 'findings' && <Findings review={review} />}
        {tab === 'map' && <TieOutMaps review={review} />}
        {tab === 'tables' && <Tables review={review} />}
      </div>
      {review.standings.length > 0 && <ActionBar hasFindings={review.result.findings.length > 0} />}
    </>
  );
}
