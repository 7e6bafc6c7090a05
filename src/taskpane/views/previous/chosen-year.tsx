import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LastYearBeside } from '../../../core/check/check-result';
import { say } from '../../../core/report/phrase';
import { chooseFile, removeLastYear } from '../../state/choose-last-year';
import { CHECKING } from '../../strings/checking';
import { LAST_YEAR } from '../../strings/last-year';
import { PREVIOUS } from '../../strings/previous';
import { FilePicker } from '../file-picker';
import { SignIcon } from '../icons';
import { lastYearName } from '../last-year-name';
import { useLanguage, usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  purpose: { margin: 0 },
  chosen: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  sign: { flexShrink: 0, paddingTop: '2px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: '2px 0 0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Which tables of last year's are in use, how they serve, and the way to others. */
export function ChosenYear() {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const chosen = usePaneState(({ lastYear }) => lastYear);
  const review = usePaneState((state) => state.review);
  const work = usePaneState((state) => state.work);
  const isWorking = work !== null;
  const isChecked = chosen !== null && review?.lastYear === chosen;
  const choice = chosen === null ? PREVIOUS.chooseFile : PREVIOUS.change;
  return (
    <>
      {chosen === null ? (
        <p className={styles.purpose}>{say(PREVIOUS.purpose, language)}</p>
      ) : (
        <Chosen name={lastYearName(chosen, language)} standing={isChecked ? review.result.lastYear : null} />
      )}
      <div className={styles.buttons}>
        {chosen !== null && !isChecked && (
          <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void pane.check()}>
            {say(CHECKING.check, language)}
          </Button>
        )}
        <FilePicker
          appearance={chosen === null ? 'primary' : 'secondary'}
          data-first-focus
          disabledFocusable={isWorking}
          onPick={(file) => void chooseFile(pane, file)}
        >
          {say(work === 'opening' ? PREVIOUS.opening : choice, language)}
        </FilePicker>
        {chosen !== null && (
          <Button disabledFocusable={isWorking} onClick={() => void removeLastYear(pane)}>
            {say(PREVIOUS.remove, language)}
          </Button>
        )}
      </div>
    </>
  );
}

interface ChosenProps {
  readonly name: string;
  /** Null where the workbook has not been checked beside it. */
  readonly standing: LastYearBeside | null;
}

function Chosen({ name, standing }: ChosenProps) {
  const styles = useStyles();
  const language = useLanguage();
  const sentence =
    standing === null
      ? say(PREVIOUS.notYetChecked, language)
      : standing.ok
        ? null
        : say(LAST_YEAR.notCompared, language, { reason: standing.failure.message[language] });
  return (
    <div className={styles.chosen} role="status">
      <span className={styles.sign}>
        <SignIcon sign={standing === null ? 'neutral' : standing.ok ? 'held' : 'warning'} />
      </span>
      <div>
        <span className={styles.name}>{say(PREVIOUS.chosen, language, { name })}</span>
        {sentence !== null && <p className={styles.reason}>{sentence}</p>}
      </div>
    </div>
  );
}
