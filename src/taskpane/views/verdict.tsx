import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { say } from '../../core/report/phrase';
import type { Outcome, Review } from '../state/review';
import { EVERYTHING } from '../state/finding-list';
import { IGNORING } from '../strings/ignoring';
import { LIVE } from '../strings/live';
import { RECOGNITION } from '../strings/recognition';
import { VERDICT } from '../strings/verdict';
import { SignIcon, type Sign } from './icons';
import { LastYearNote } from './last-year-note';
import { useLanguage, usePane, usePaneState } from './pane-context';
import { verdictText } from './verdict-text';

const useStyles = makeStyles({
  verdict: { display: 'flex', gap: '12px', padding: '12px 12px 8px', alignItems: 'flex-start' },
  clean: { flexDirection: 'column', alignItems: 'center', textAlign: 'center', padding: '48px 16px 24px' },
  title: {
    margin: 0,
    outline: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  sentence: { margin: '2px 0 0', fontVariantNumeric: 'tabular-nums' },
  aside: { display: 'block', fontSize: tokens.fontSizeBase200, marginTop: '2px' },
  centred: { marginLeft: 'auto', marginRight: 'auto' },
  basis: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const SIGNS: Readonly<Record<Outcome, Sign>> = {
  'empty-workbook': 'neutral',
  'no-tables': 'neutral',
  errors: 'error',
  warnings: 'warning',
  rounding: 'held',
  notes: 'held',
  ignored: 'held',
  clean: 'held',
};

/** The result at a glance. */
export function Verdict({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { title, meaning, basis } = verdictText(review, language);
  const isRefreshing = usePaneState((state) => state.isRefreshing);
  const isClean = review.outcome === 'clean';
  const aside = mergeClasses(styles.aside, isClean && styles.centred);
  const { unchecked } = review.result.counts;
  const { ignored } = review.result;
  const { unrecognised, unfitHints } = review.result.recognition;
  return (
    <section className={mergeClasses(styles.verdict, isClean && styles.clean)}>
      <SignIcon sign={SIGNS[review.outcome]} size={isClean ? 72 : 28} />
      <div>
        <h2 className={styles.title} tabIndex={-1} data-first-focus>
          {title}
        </h2>
        <p className={styles.sentence}>{isRefreshing ? say(LIVE.refreshing, language) : meaning}</p>
        {basis !== '' && <p className={mergeClasses(styles.sentence, styles.basis)}>{basis}</p>}
        <LastYearNote review={review} />
        {unchecked > 0 && (
          <p className={mergeClasses(styles.sentence, styles.basis)}>
            {say(VERDICT.unjudged, language, { count: unchecked })}
          </p>
        )}
        {ignored.length > 0 && (
          <Link
            as="button"
            className={aside}
            onClick={() => {
              pane.ask({ ...EVERYTHING, isIgnored: true });
              pane.show('findings');
            }}
          >
            {say(IGNORING.inVerdict, language, { count: ignored.length })}
          </Link>
        )}
        {unfitHints.length > 0 && (
          <Link as="button" className={aside} onClick={() => pane.show('tables')}>
            {say(RECOGNITION.unfit, language, { count: unfitHints.length })}
          </Link>
        )}
        {unrecognised.length > 0 && review.standings.length > 0 && (
          <Link as="button" className={aside} onClick={() => pane.show('tables')}>
            {say(VERDICT.unchecked, language, { count: unrecognised.length })}
          </Link>
        )}
      </div>
    </section>
  );
}
