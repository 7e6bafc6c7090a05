import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { say } from '../../../core/report/phrase';
import { convertibleTables } from '../../../host/conversion/convertible-tables';
import type { Review } from '../../state/review';
import { CONVERT } from '../../strings/convert';
import { Checking } from '../checking';
import { useLanguage, usePaneState } from '../pane-context';
import { Unchecked } from '../unchecked';
import { useKeptFocus } from '../use-kept-focus';
import { TablesToConvert } from './tables-to-convert';

const useStyles = makeStyles({
  page: { flex: '1 0 auto', display: 'flex', flexDirection: 'column' },
  sentence: { margin: 0, padding: '16px 12px' },
});

/** Tables in 元 to be written in 万元, to sheets of their own. */
export function ConvertPage() {
  const styles = useStyles();
  const language = useLanguage();
  const run = usePaneState((state) => state.run);
  const review = usePaneState((state) => state.review);
  const stage = run ? 'checking' : review ? 'tables' : 'unchecked';
  const page = useKeptFocus<HTMLDivElement>(stage);
  return (
    <div className={styles.page} ref={page} tabIndex={-1}>
      {stage === 'checking' && <Checking />}
      {stage === 'unchecked' && <Unchecked sentence={say(CONVERT.unchecked, language)} />}
      {stage === 'tables' && <Convertible review={review!} />}
    </div>
  );
}

function Convertible({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const language = useLanguage();
  const tables = useMemo(() => convertibleTables(review.result), [review]);
  if (tables.length > 0) return <TablesToConvert review={review} tables={tables} />;
  return (
    <p className={styles.sentence} role="status">
      {say(CONVERT.none, language)}
    </p>
  );
}
