import { makeStyles } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { HELP } from '../../strings/help';
import { Disclosure } from '../disclosure';
import { useLanguage } from '../pane-context';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

const STEPS = [HELP.howToCheck, HELP.howToRead, HELP.howToWrite];

/** The way through the pane in a few sentences. */
export function HowTo() {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <Disclosure title={say(HELP.howTo, language)}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step['en-US']}>{say(step, language)}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
