import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, Suspense, use } from 'react';
import type { Finding } from '../../../core/findings/finding';
import { say } from '../../../core/report/phrase';
import { rulesBehind } from '../../state/rules-behind';
import { DETAIL } from '../../strings/strings';
import { useLanguage, usePane } from '../pane-context';

const useStyles = makeStyles({
  rule: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '10px', rowGap: '4px' },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  text: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What the rules behind a finding ask for, where that is laid down, and an example. */
export function RuleBasis({ finding }: { readonly finding: Finding }) {
  return (
    <Suspense fallback={null}>
      <Descriptions finding={finding} />
    </Suspense>
  );
}

function Descriptions({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const language = useLanguage();
  const rules = rulesBehind(finding, use(usePane().rules()));
  return rules.map(({ name, title, meaning, authority, example }) => (
    <Fragment key={name}>
      <h4 className={styles.title}>{title[language]}</h4>
      <dl className={styles.rule}>
        <dt className={styles.term}>{say(DETAIL.meaning, language)}</dt>
        <dd className={styles.text}>{meaning[language]}</dd>
        <dt className={styles.term}>{say(DETAIL.authority, language)}</dt>
        <dd className={styles.text}>{authority[language]}</dd>
        <dt className={styles.term}>{say(DETAIL.example, language)}</dt>
        <dd className={styles.text}>{example[language]}</dd>
      </dl>
    </Fragment>
  ));
}
