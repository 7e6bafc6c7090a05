import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import type { Tab as TabName } from '../state/pane-state';
import { TABS } from '../strings/strings';
import { ActionBar } from './action-bar';
import { Findings } from './findings/findings';
import { useLanguage, usePane, usePaneState } from './pane-context';
import { Tables } from './tables';
import { Verdict } from './verdict';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // A pane too low for its list scrolls as a whole.
  panel: { flex: '1 0 auto', minHeight: '260px', height: 0, display: 'flex', flexDirection: 'column' },
});

/** What a check found. */
export function Results() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const review = usePaneState((state) => state.review)!;
  const chosen = usePaneState((state) => state.tab);
  const hasFindings = review.findings.length > 0;
  const tab = hasFindings ? chosen : 'tables';
  return (
    <>
      <Verdict review={review} />
      {hasFindings && (
        <TabList
          className={styles.tabs}
          aria-label={say(TABS.label, language)}
          selectedValue={tab}
          onTabSelect={(_, { value }) => pane.show(value as TabName)}
        >
          <Tab value="findings" id="tab-findings" aria-controls="panel">
            {say(TABS.findings, language)}
          </Tab>
          <Tab value="tables" id="tab-tables" aria-controls="panel">
            {say(TABS.tables, language)}
          </Tab>
        </TabList>
      )}
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
