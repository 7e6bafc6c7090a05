import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { say } from '../../../core/report/phrase';
import { copyReport, saveReport, type ReportForm } from '../../state/saved-report';
import type { Review } from '../../state/review';
import { REPORT } from '../../strings/report';
import { Checking } from '../checking';
import { useLanguage, usePane, usePaneState } from '../pane-context';
import { Unchecked } from '../unchecked';
import { useKeptFocus } from '../use-kept-focus';

const useStyles = makeStyles({
  whole: { outline: 'none' },
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  text: { margin: 0 },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', gap: '6px' },
  sheet: { alignSelf: 'flex-start' },
});

const FORMS: readonly ReportForm[] = ['html', 'json'];

/** The report of the last check: as a sheet, as a page to print, as data. */
export function ReportPage() {
  const styles = useStyles();
  const language = useLanguage();
  const run = usePaneState((state) => state.run);
  const review = usePaneState((state) => state.review);
  const stage = run ? 'checking' : review ? 'report' : 'unchecked';
  const whole = useKeptFocus<HTMLDivElement>(stage);
  return (
    <div className={styles.whole} ref={whole} tabIndex={-1}>
      {stage === 'checking' && <Checking />}
      {stage === 'unchecked' && <Unchecked sentence={say(REPORT.notYet, language)} />}
      {stage === 'report' && <Forms review={review!} />}
    </div>
  );
}

function Forms({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const isBlocked = usePaneState(({ work, isStale }) => work !== null || isStale);
  return (
    <div className={styles.page}>
      <p className={styles.text}>{say(REPORT.meaning, language)}</p>
      {FORMS.map((form) => {
        const what = say(REPORT[form], language);
        return (
          <section className={styles.form} key={form} aria-label={what}>
            <h3 className={styles.heading}>{what}</h3>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabledFocusable={isBlocked}
                aria-label={say(REPORT.saveAs, language, { what })}
                onClick={() => saveReport(pane, review, form)}
              >
                {say(REPORT.save, language)}
              </Button>
              <Button
                size="small"
                disabledFocusable={isBlocked}
                aria-label={say(REPORT.copyAs, language, { what })}
                onClick={() => void copyReport(pane, review, form)}
              >
                {say(REPORT.copy, language)}
              </Button>
            </div>
          </section>
        );
      })}
      <section className={styles.form} aria-label={say(REPORT.sheet, language)}>
        <h3 className={styles.heading}>{say(REPORT.sheet, language)}</h3>
        <p className={styles.meaning}>{say(REPORT.sheetMeaning, language)}</p>
        <Button
          className={styles.sheet}
          size="small"
          disabledFocusable={isBlocked}
          onClick={() => void pane.mark(true)}
        >
          {say(REPORT.sheet, language)}
        </Button>
      </section>
    </div>
  );
}
