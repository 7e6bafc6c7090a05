import { makeStyles } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import { CHECKING } from '../strings/checking';
import { useLanguage, usePaneState } from './pane-context';
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

/** Tells screen readers how the check goes and what it came to. Quarters of the way are enough to hear. */
export function Announcer() {
  const styles = useStyles();
  const language = useLanguage();
  const run = usePaneState((state) => state.run);
  const review = usePaneState((state) => state.review);
  const text = () => {
    if (run?.step === 'judging') return say(CHECKING.judging, language);
    if (run) return say(CHECKING.reading, language, { percent: Math.floor(run.done * 4) * 25 });
    return review ? Object.values(verdictText(review, language)).join(' ') : '';
  };
  return (
    <div className={styles.unseen} role="status">
      {text()}
    </div>
  );
}
