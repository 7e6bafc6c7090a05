import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { CHECKING } from '../strings/checking';
import { OTHER_LANGUAGE, SHELL } from '../strings/shell';
import { PageMenu } from './page-menu';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  header: {
    // The menu hangs from its right end, wherever its button comes to stand.
    position: 'relative',
    display: 'flex',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 8px 6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  language: { minWidth: 'auto' },
});

/** The name of the pane, the check, the language, and the other pages. */
export function Header() {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState(({ settings }) => settings);
  const canCheckAgain = usePaneState(({ run, review }) => run === null && review !== null);
  const isWorking = usePaneState(({ work }) => work !== null);
  const other = OTHER_LANGUAGE[language];
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{say(SHELL.title, language)}</h1>
      {canCheckAgain && (
        <Button size="small" disabledFocusable={isWorking} onClick={() => void pane.checkAgain()}>
          {say(CHECKING.checkAgain, language)}
        </Button>
      )}
      <Button
        className={styles.language}
        size="small"
        appearance="subtle"
        lang={other.language}
        onClick={() => pane.change({ language: other.language })}
      >
        {other.name}
      </Button>
      <PageMenu />
    </header>
  );
}
