import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import { say } from '../../../core/report/phrase';
import { foldForSearch } from '../../state/fold-for-search';
import { HELP } from '../../strings/help';
import { useLanguage, usePane } from '../pane-context';
import { HowTo } from './how-to';
import { RuleEntry } from './rule-entry';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '12px' },
  heading: { margin: '6px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** How the tool is used, and every rule with its meaning, authority and example, as the rules say them themselves. */
export function HelpPage() {
  const styles = useStyles();
  const language = useLanguage();
  const rules = use(usePane().tools.rules());
  const [words, setWords] = useState('');
  const wanted = foldForSearch(words).split(/\s+/).filter(Boolean);
  const matching = rules.filter(({ id, title, meaning, authority, example }) => {
    const text = foldForSearch(
      [id, ...[title, meaning, authority, example].flatMap((one) => Object.values(one))].join('\n'),
    );
    return wanted.every((word) => text.includes(word));
  });
  const count = matching.length;
  return (
    <div className={styles.page}>
      <HowTo />
      <SearchBox
        value={words}
        placeholder={say(HELP.search, language)}
        aria-label={say(HELP.search, language)}
        dismiss={{ 'aria-label': say(HELP.clearSearch, language) }}
        onChange={(_, { value }) => setWords(value)}
      />
      <div role="status">
        <h3 className={styles.heading}>
          {say(wanted.length === 0 ? HELP.rules : count > 0 ? HELP.matching : HELP.noMatch, language, {
            count,
          })}
        </h3>
      </div>
      <ul className={styles.list}>
        {matching.map((rule) => (
          <RuleEntry key={rule.name} rule={rule} />
        ))}
      </ul>
    </div>
  );
}
