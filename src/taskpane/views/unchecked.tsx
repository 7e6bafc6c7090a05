import { Button, makeStyles } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { CHECKING } from '../strings/checking';
import { useLanguage, usePane } from './pane-context';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '16px',
    padding: '20px 16px',
  },
  sentence: { margin: 0 },
});

/** In place of a page that needs a checked workbook: why, and the way to one. */
export function Unchecked({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  return (
    <div className={styles.message}>
      <p className={styles.sentence}>{sentence}</p>
      <Button appearance="primary" data-first-focus onClick={() => void pane.check()}>
        {say(CHECKING.check, language)}
      </Button>
    </div>
  );
}
