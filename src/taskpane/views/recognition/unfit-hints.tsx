import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import type { UnfitHint } from '../../../core/tables/hints/recognition-hint';
import { correctRecognition, unfitText } from '../../state/correct-recognition';
import { RECOGNITION } from '../../strings/recognition';
import { SignIcon } from '../icons';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  hint: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { margin: '0 0 4px' },
});

/** Corrections that fit nothing in the workbook any more, and a way to be rid of them. */
export function UnfitHints({ hints }: { readonly hints: readonly UnfitHint[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState(({ settings }) => settings);
  const isWorking = usePaneState(({ work }) => work !== null);
  return (
    <ul className={styles.list}>
      {hints.map((unfit, index) => (
        <li className={styles.hint} key={index}>
          <SignIcon sign="warning" />
          <div>
            <p className={styles.sentence}>{unfitText(unfit, language)}</p>
            <Button
              size="small"
              disabledFocusable={isWorking}
              onClick={() => void correctRecognition(pane, unfit.hint, null)}
            >
              {say(RECOGNITION.remove, language)}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
