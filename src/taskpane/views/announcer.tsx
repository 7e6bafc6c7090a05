import { makeStyles } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { CHECKING } from '../strings/checking';
import { useLanguage, usePaneState } from './pane-context';
import { runText } from './run-text';
import { verdictText } from './verdict-text';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells screen readers how the check goes and what it came to. Quarters of the reading are enough to hear, and sheets pass too fast. */
export function Announcer() {
  const styles = useStyles();
  const language = useLanguage();
  const run = usePaneState((state) => state.run);
  const review = usePaneState((state) => state.review);
  const text = () => {
    if (run?.step === 'reading') return runText({ ...run, done: Math.floor(run.done * 4) / 4 }, language);
    if (run?.step === 'recognising') return say(CHECKING.recognisingAny, language);
    if (run) return runText(run, language);
    return review ? Object.values(verdictText(review, language)).join(' ') : '';
  };
  return (
    <div className={styles.unseen} role="status">
      {text()}
    </div>
  );
}
