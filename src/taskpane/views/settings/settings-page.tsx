import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, use, useState } from 'react';
import { say } from '../../../core/report/phrase';
import { isLive } from '../../../host/operations/live-setting';
import { recallWorkbookOptions, type WorkbookOptions } from '../../../host/operations/workbook-options';
import { hostFailure } from '../../state/notices';
import { SETTINGS } from '../../strings/settings';
import { useLanguage, usePane } from '../pane-context';
import { LiveSetting } from './live-setting';
import { UserSettings } from './user-settings';
import { WorkbookSettings } from './workbook-settings';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the user prefers, and what is agreed for this workbook. */
export function SettingsPage() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const [kept] = useState(() =>
    Promise.all([recallWorkbookOptions(pane.tools.host), isLive(pane.tools.host)]).catch((error: unknown) => {
      pane.store.setState({ notice: hostFailure(error, null) });
      return null;
    }),
  );
  return (
    <div className={styles.page}>
      <h3 className={styles.heading}>{say(SETTINGS.ofUser, language)}</h3>
      <UserSettings />
      <div>
        <h3 className={styles.heading}>{say(SETTINGS.ofWorkbook, language)}</h3>
        <p className={styles.meaning}>{say(SETTINGS.ofWorkbookMeaning, language)}</p>
      </div>
      <Suspense fallback={null}>
        <Kept options={kept} />
      </Suspense>
    </div>
  );
}

/** Nothing where the workbook could not be asked: the notice says why. */
function Kept({ options }: { readonly options: Promise<readonly [WorkbookOptions, boolean] | null> }) {
  const kept = use(options);
  if (kept === null) return null;
  const [agreed, live] = kept;
  return (
    <>
      <LiveSetting kept={live} />
      <WorkbookSettings kept={agreed} />
    </>
  );
}
