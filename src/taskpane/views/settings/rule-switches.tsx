import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import { say } from '../../../core/report/phrase';
import { SETTINGS } from '../../strings/settings';
import { Disclosure } from '../disclosure';
import { useLanguage, usePane } from '../pane-context';

const useStyles = makeStyles({
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  allOn: { alignSelf: 'flex-start' },
});

interface RuleSwitchesProps {
  /** Names of the rules that are off. */
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}

/** Which rules are checked in this workbook. */
export function RuleSwitches({ off, onChange }: RuleSwitchesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const rules = use(usePane().tools.rules());
  const known = off.filter((name) => rules.some((rule) => rule.name === name));
  return (
    <Disclosure title={say(SETTINGS.rules, language, { all: rules.length, off: known.length })}>
      <p className={styles.meaning}>{say(SETTINGS.rulesMeaning, language)}</p>
      {known.length > 0 && (
        <Button
          className={styles.allOn}
          size="small"

          onClick={() => onChange([])}
        >
          {say(SETTINGS.allOn, language)}
        </Button>
      )}
      <ul className={styles.list}>
        {rules.map(({ name, title }) => (
          <li key={name}>
            <Checkbox
              label={title[language]}
              checked={!off.includes(name)}
              onChange={(_, { checked }) =>
                onChange(checked === true ? off.filter((one) => one !== name) : [...off, name])
              }
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
