import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { CHECKING } from '../strings/checking';
import { SHELL } from '../strings/shell';
import { CloseIcon, SignIcon, type Sign } from './icons';
import { usePane, usePaneState } from './pane-context';
import type { Notice } from '../state/pane-state';

const useStyles = makeStyles({
  notices: { flexShrink: 0 },
  bar: { flexShrink: 0, borderRadius: 0, borderLeft: 'none', borderRight: 'none' },
  sentence: { margin: 0, padding: '2px 0' },
});

const SIGNS: Readonly<Record<Notice['intent'], Sign>> = {
  error: 'error',
  warning: 'warning',
  success: 'held',
  info: 'info',
};

/** What the clerk has to know right now: results out of date, what was done, what went wrong. */
export function NoticeBar() {
  const styles = useStyles();
  const pane = usePane();
  const notice = usePaneState((state) => state.notice);
  const { language } = usePaneState(({ settings }) => settings);
  const isStale = usePaneState(
    (state) => state.isStale && !state.isRefreshing && state.run === null && state.review !== null,
  );
  if (!isStale && notice === null) return null;
  return (
    <section className={styles.notices} aria-label={say(SHELL.notices, language)}>
      {isStale && (
        <MessageBar
          className={styles.bar}
          intent="warning"
          layout="multiline"
          politeness="polite"
          icon={<SignIcon sign="warning" />}
        >
          <MessageBarBody>{say(CHECKING.stale, language)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void pane.checkAgain()}>
              {say(CHECKING.checkAgain, language)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice && (
        <MessageBar
          className={styles.bar}
          intent={notice.intent}
          layout="multiline"
          politeness={notice.intent === 'error' ? 'assertive' : 'polite'}
          icon={<SignIcon sign={SIGNS[notice.intent]} />}
        >
          <MessageBarBody>
            {notice.sentences.map((sentence) => (
              <p className={styles.sentence} key={sentence['en-US']}>
                {sentence[language]}
              </p>
            ))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<CloseIcon />}
                aria-label={say(SHELL.dismiss, language)}
                onClick={pane.dismiss}
              />
            }
          >
            {notice.retry && (
              <Button size="small" onClick={() => void pane.retry(notice.retry!)}>
                {say(SHELL.retry, language)}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
