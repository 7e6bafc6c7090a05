import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { CHECKING } from '../strings/checking';
import { useLanguage, usePane, usePaneState } from './pane-context';
import { runShare, runText } from './run-text';

const useStyles = makeStyles({
  checking: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '28px 16px' },
  step: { margin: 0, fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
  // Without motion an indeterminate bar would stand still somewhere; a full one says as much and is quiet.
  bar: {
    '@media (prefers-reduced-motion: reduce)': { '& > div': { animationDuration: '0s', width: '100%' } },
  },
  cancel: { alignSelf: 'flex-start' },
});

/** A check under way. */
export function Checking() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const run = usePaneState((state) => state.run)!;
  const step = runText(run, language);
  const share = runShare(run);
  return (
    <div className={styles.checking}>
      <p className={styles.step}>{step}</p>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={step}
        {...(share === null ? {} : { value: share })}
      />
      <Button className={styles.cancel} data-first-focus onClick={pane.cancel}>
        {say(CHECKING.cancel, language)}
      </Button>
    </div>
  );
}
