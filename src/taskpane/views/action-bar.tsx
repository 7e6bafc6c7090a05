import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { ACTIONS } from '../strings/actions';
import { useLanguage, usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    // At twice the size the bar would hide what it is about.
    '@media (max-height: 420px)': { position: 'static' },
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  outdated: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexGrow: 1, minWidth: 'auto', paddingLeft: '8px', paddingRight: '8px' },
});

/** What can be written to the workbook, and taken out again. */
export function ActionBar({ hasFindings }: { readonly hasFindings: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const work = usePaneState((state) => state.work);
  const isStale = usePaneState((state) => state.isStale);
  const isOutdated = usePaneState(
    ({ marked, review }) => marked !== null && review !== null && marked !== review.result,
  );
  const isWorking = work !== null;
  return (
    <div className={styles.bar} role="group" aria-label={say(ACTIONS.label, language)}>
      {isOutdated && <p className={styles.outdated}>{say(ACTIONS.outdated, language)}</p>}
      {hasFindings && (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={isWorking || isStale}
          onClick={() => void pane.mark(false)}
        >
          {say(work === 'marking' ? ACTIONS.marking : ACTIONS.mark, language)}
        </Button>
      )}
      <Button
        className={styles.button}
        disabledFocusable={isWorking || isStale}
        onClick={() => void pane.mark(true)}
      >
        {say(ACTIONS.report, language)}
      </Button>
      <Button className={styles.button} disabledFocusable={isWorking} onClick={() => void pane.clear()}>
        {say(work === 'clearing' ? ACTIONS.clearing : ACTIONS.clear, language)}
      </Button>
    </div>
  );
}
