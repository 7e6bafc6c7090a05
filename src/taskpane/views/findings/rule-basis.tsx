import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, Suspense, use } from 'react';
import type { Finding } from '../../../core/findings/finding';
import { rulesBehind } from '../../state/rules-behind';
import { useLanguage, usePane } from '../pane-context';
import { RuleFacts } from '../rule-facts';

const useStyles = makeStyles({
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
  const rules = rulesBehind(finding, use(usePane().tools.rules()));
  return rules.map((rule) => (
    <Fragment key={rule.name}>
      <h4 className={styles.title}>{rule.title[language]}</h4>
      <RuleFacts rule={rule} />
    </Fragment>
  ));
}
