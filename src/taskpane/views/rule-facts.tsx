import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import type { RuleDescription } from '../../core/rules/rule';
import { DETAIL } from '../strings/detail';
import { useLanguage } from './pane-context';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '10px', rowGap: '4px' },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  text: { margin: 0 },
});

/** What a rule asks for, where that is laid down, and an example. */
export function RuleFacts({ rule: { meaning, authority, example } }: { readonly rule: RuleDescription }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{say(DETAIL.meaning, language)}</dt>
      <dd className={styles.text}>{meaning[language]}</dd>
      <dt className={styles.term}>{say(DETAIL.authority, language)}</dt>
      <dd className={styles.text}>{authority[language]}</dd>
      <dt className={styles.term}>{say(DETAIL.example, language)}</dt>
      <dd className={styles.text}>{example[language]}</dd>
    </dl>
  );
}
