import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../../../core/report/phrase';
import { rememberLive } from '../../../host/operations/live-setting';
import { success } from '../../state/notices';
import { LIVE } from '../../strings/live';
import { useLanguage, usePane } from '../pane-context';

const useStyles = makeStyles({
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Whether edits are answered as they are made. */
export function LiveSetting({ kept }: { readonly kept: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const [isOn, setOn] = useState(kept);
  const change = (next: boolean) =>
    void pane.carryOut('saving', null, async () => {
      await rememberLive(pane.tools.host, next);
      setOn(next);
      await pane.followLive();
      return success(next ? LIVE.on : LIVE.off);
    });
  return (
    <div>
      <Checkbox
        label={say(LIVE.setting, language)}
        checked={isOn}
        onChange={(_, { checked }) => change(checked === true)}
      />
      <p className={styles.meaning}>{say(LIVE.meaning, language)}</p>
    </div>
  );
}
