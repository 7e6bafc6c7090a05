import { useState } from 'react';
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
import { useLanguage, usePane, usePaneState } from './pane-context';
import { isOutOfDate, type Notice } from '../state/pane-state';

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

/**
 * What the clerk has to know right now: results out of date, what was done, what went wrong. The live regions are there
 * before anything is in them, or nobody would hear it.
 */
export function NoticeBar() {
  const styles = useStyles();
  const language = useLanguage();
  const notice = usePaneState((state) => state.notice);
  const isStale = usePaneState(isOutOfDate);
  const turn = useTurn(notice);
  const isUrgent = notice?.intent === 'error';
  const isNamed = isStale || notice !== null;
  return (
    <section className={styles.notices} aria-label={isNamed ? say(SHELL.notices, language) : undefined}>
      <div aria-live="polite">{isStale && <StaleBar />}</div>
      <div aria-live="polite">{notice && !isUrgent && <OneNotice notice={notice} turn={turn} />}</div>
      <div aria-live="assertive">{notice && isUrgent && <OneNotice notice={notice} turn={turn} />}</div>
    </section>
  );
}

/** How many notices there have been. */
function useTurn(notice: Notice | null): number {
  const [told, setTold] = useState({ notice, turn: 0 });
  if (told.notice === notice) return told.turn;
  setTold({ notice, turn: told.turn + 1 });
  return told.turn + 1;
}

interface OneNoticeProps {
  readonly notice: Notice;
  readonly turn: number;
}

function StaleBar() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" icon={<SignIcon sign="warning" />}>
      <MessageBarBody>{say(CHECKING.stale, language)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void pane.checkAgain()}>
          {say(CHECKING.checkAgain, language)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/**
 * Each notice puts its words anew: the same words twice would change nothing on the page, and a screen reader would say them
 * once. The buttons stay, for one of them may have the focus.
 */
function OneNotice({ notice: { intent, sentences, retry }, turn }: OneNoticeProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  return (
    <MessageBar
      className={styles.bar}
      intent={intent}
      layout="multiline"
      icon={<SignIcon sign={SIGNS[intent]} />}
    >
      <MessageBarBody>
        {sentences.map((sentence, at) => (
          <p className={styles.sentence} key={`${turn} ${at}`}>
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
        {retry && (
          <Button size="small" onClick={() => void pane.retry(retry)}>
            {say(SHELL.retry, language)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
