import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import type { Review } from '../state/review';
import { LAST_YEAR } from '../strings/last-year';
import { lastYearName } from './last-year-name';
import { useLanguage, usePane } from './pane-context';

const useStyles = makeStyles({
  note: { display: 'block', marginTop: '2px', fontSize: tokens.fontSizeBase200, textAlign: 'left' },
});

/** Says of a result beside which tables of last year's it was found, or why beside none; leads to where they are chosen. */
export function LastYearNote({ review: { lastYear, result } }: { readonly review: Review }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  if (lastYear === null || result.lastYear === null) return null;
  const sentence = result.lastYear.ok
    ? say(LAST_YEAR.compared, language, { name: lastYearName(lastYear, language) })
    : say(LAST_YEAR.notCompared, language, { reason: result.lastYear.failure.message[language] });
  return (
    <Link as="button" className={styles.note} onClick={() => pane.openPage('previous')}>
      {sentence}
    </Link>
  );
}
