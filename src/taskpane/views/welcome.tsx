import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { CHECKING } from '../strings/checking';
import { useLanguage, usePane } from './pane-context';

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '28px 16px' },
  purpose: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
});

/** The first thing a clerk sees: what it does, and the one thing to do. */
export function Welcome() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  return (
    <div className={styles.welcome}>
      <p className={styles.purpose}>{say(CHECKING.purpose, language)}</p>
      <Button appearance="primary" size="large" data-first-focus onClick={() => void pane.check()}>
        {say(CHECKING.check, language)}
      </Button>
    </div>
  );
}
