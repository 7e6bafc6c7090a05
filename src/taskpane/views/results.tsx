import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { Tab } from '../state/pane-state';
import type { Review } from '../state/review';
import { ActionBar } from './action-bar';
import { Findings } from './findings/findings';
import { TieOutMaps } from './map/tie-out-maps';
import { usePaneState } from './pane-context';
import { Tables } from './tables';
import { Tabs } from './tabs';
import { Verdict } from './verdict';

const useStyles = makeStyles({
  // A pane too low for its list scrolls as a whole.
  panel: {
    flex: '1 0 auto',
    minHeight: '260px',
    '@media (max-height: 420px)': { minHeight: '440px' },
    height: 0,
    display: 'flex',
    flexDirection: 'column',
  },
});

/** What a check found. */
export function Results() {
  const styles = useStyles();
  const review = usePaneState((state) => state.review)!;
  const chosen = usePaneState((state) => state.tab);
  // The verdict is on the screen before the list below it is made.
  const isListed = useDeferredValue(true, false);
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
        {isListed && <Panel tab={tab} review={review} />}
      </div>
      {review.standings.length > 0 && <ActionBar hasFindings={review.result.findings.length > 0} />}
    </>
  );
}

function Panel({ tab, review }: { readonly tab: Tab; readonly review: Review }) {
  switch (tab) {
    case 'findings':
      return <Findings review={review} />;
    case 'map':
      return <TieOutMaps review={review} />;
    case 'tables':
      return <Tables review={review} />;
  }
}
