import { makeStyles } from '@fluentui/react-components';
import { Suspense, use } from 'react';
import { say } from '../../../core/report/phrase';
import { draftsOf } from '../../state/narrative';
import type { Review } from '../../state/review';
import { NARRATIVE } from '../../strings/narrative';
import { Checking } from '../checking';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { Unchecked } from '../unchecked';
import { useKeptFocus } from '../use-kept-focus';
import { Narratives } from './narratives';

const useStyles = makeStyles({
  page: { flex: '1 0 auto', display: 'flex', flexDirection: 'column' },
  sentence: { margin: 0, padding: '16px 12px' },
});

/** The 情况说明 drafted from the tables, or the clerk's own put right and completed. */
export function NarrativePage() {
  const styles = useStyles();
  const language = useLanguage();
  const run = usePaneState((state) => state.run);
  const review = usePaneState((state) => state.review);
  const stage = run ? 'checking' : review ? 'draft' : 'unchecked';
  const page = useKeptFocus<HTMLDivElement>(stage);
  return (
    <div className={styles.page} ref={page} tabIndex={-1}>
      {stage === 'checking' && <Checking />}
      {stage === 'unchecked' && <Unchecked sentence={say(NARRATIVE.unchecked, language)} />}
      {stage === 'draft' && (
        <Suspense fallback={<Sentence text={say(NARRATIVE.drafting, language)} />}>
          <Drafted review={review!} />
        </Suspense>
      )}
    </div>
  );
}

function Drafted({ review }: { readonly review: Review }) {
  const language = useLanguage();
  const drafts = use(draftsOf(usePane(), review));
  if (drafts.length === 0) return <Sentence text={say(NARRATIVE.none, language)} />;
  return <Narratives drafts={drafts} />;
}

function Sentence({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p className={styles.sentence} role="status">
      {text}
    </p>
  );
}
