import { makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import type { RuleDescription } from '../../../core/rules/rule';
import { SEVERITY_WORDS } from '../../../host/marks/phrases';
import { Disclosure } from '../disclosure';
import { SignIcon } from '../icons';
import { useLanguage } from '../pane-context';
import { RuleFacts } from '../rule-facts';

const useStyles = makeStyles({
  entry: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  severity: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One rule; its facts are shown when it is opened. */
export function RuleEntry({ rule }: { readonly rule: RuleDescription }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <li className={styles.entry}>
      <Disclosure title={rule.title[language]}>
        <p className={styles.severity}>
          <SignIcon sign={rule.severity} />
          {say(SEVERITY_WORDS[rule.severity], language)}
        </p>
        <RuleFacts rule={rule} />
      </Disclosure>
    </li>
  );
}
